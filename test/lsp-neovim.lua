-- Runs in Neovim: breaks an owner, waits for the finding, and writes down what the screen shows.
-- Reads its words from the environment: ROOT, NODE, CLI, OUT.
local root = vim.env.ROOT
vim.o.columns = 100
vim.o.lines = 14
vim.o.laststatus = 0
vim.o.ruler = false
vim.o.showmode = false
vim.o.showcmd = false
vim.o.shortmess = vim.o.shortmess .. 'F'
vim.o.more = false
vim.o.swapfile = false
vim.o.completeopt = 'menuone,noselect'
vim.cmd('syntax off')
vim.diagnostic.config({ virtual_text = { prefix = '■' }, signs = false, underline = true })

local screens = {}

-- What the screen shows, line by line, without the blanks at the ends.
local function shot(title)
  vim.cmd('redraw!')
  local rows = {}
  for row = 1, vim.o.lines - 1 do
    local cells = {}
    for column = 1, vim.o.columns do
      cells[column] = vim.fn.screenstring(row, column)
    end
    rows[row] = (table.concat(cells):gsub('%s+$', ''))
  end
  screens[#screens + 1] = '== ' .. title .. '\n' .. table.concat(rows, '\n')
end

local function await(what, fits)
  if not vim.wait(20000, fits, 20) then
    error('waited in vain for ' .. what)
  end
end

local function request(method)
  local params = vim.lsp.util.make_position_params(0, 'utf-16')
  local answers = vim.lsp.buf_request_sync(0, method, params, 10000)
  for _, answer in pairs(answers or {}) do
    if answer.result then
      return answer.result
    end
  end
  error('no answer to ' .. method)
end

local function run()
  vim.cmd('edit ' .. root .. '/services/cart-api.mdx')
  local config = {
    name = 'handrail',
    cmd = { vim.env.NODE, vim.env.CLI, 'lsp', '--stdio', '--root', root, '--as-of', '2026-11-21' },
    root_dir = root,
  }
  -- Neovim before 0.8 has no `vim.lsp.start`.
  if vim.lsp.start then
    vim.lsp.start(config)
  else
    vim.lsp.buf_attach_client(0, vim.lsp.start_client(config))
  end

  local row = vim.fn.search('^owner: ')
  vim.api.nvim_buf_set_lines(0, row - 1, row, true, { 'owner: chekout' })
  vim.fn.cursor(row, 8)
  await('the finding', function()
    return #vim.diagnostic.get(0) > 0
  end)
  shot('an owner that nobody is')

  vim.api.nvim_buf_set_lines(0, row - 1, row, true, { 'owner: che' })
  vim.fn.cursor(row, 10)
  local offered = request('textDocument/completion')
  local labels = {}
  for _, item in ipairs(offered.items or offered) do
    labels[#labels + 1] = item.label .. '  ' .. (item.detail or '')
  end
  screens[#screens + 1] = '== completion\n' .. table.concat(labels, '\n')
  vim.api.nvim_buf_set_lines(0, row - 1, row, true, { 'owner: ' .. (offered.items or offered)[1].label })
  await('no finding', function()
    return #vim.diagnostic.get(0) == 0
  end)

  vim.fn.cursor(row, 9)
  vim.lsp.buf.definition()
  await('the definition', function()
    return vim.api.nvim_buf_get_name(0):match('teams/checkout%.yaml$') ~= nil
  end)
  shot('its definition')
end

local ok, why = pcall(run)
local out = assert(io.open(vim.env.OUT, 'w'))
out:write(ok and table.concat(screens, '\n\n') .. '\n' or 'failed: ' .. tostring(why) .. '\n')
out:close()
vim.cmd('qall!')
