// Which commands count as destructive, each told once, and which do not.
import { expect, test } from 'vitest';
import { check } from '../src/check.ts';
import { rules } from '../src/rules/index.ts';
import { openArchive } from './archive.ts';

const DESTROYS = `rm -rf /srv/search/old
rm --recursive --force /srv/search/old
mkfs.ext4 /dev/sdb
wipefs -a /dev/sdb
dd if=/dev/zero of=/dev/sda
shred -u key.pem
blkdiscard /dev/nvme0n1
find /var/log -name '*.gz' -mtime +30 -delete
lvremove vg0/shop
zfs destroy tank/shop
psql -c 'DROP TABLE captures'
psql -c 'TRUNCATE captures'
psql -c 'DELETE FROM captures'
dropdb orders
db.captures.drop()
db.captures.deleteMany({})
redis-cli FLUSHALL
redis-cli flushdb
rabbitmqctl purge_queue captures
kafka-topics.sh --bootstrap-server kafka-1:9092 --delete --topic orders
etcdctl del /shop --prefix
kubectl delete pod search-0
kubectl -n search delete pvc data-search-0
helm uninstall search
terraform destroy
terraform apply -destroy
aws s3 rm s3://shop/dumps --recursive
aws s3 rb s3://shop
aws s3 sync . s3://shop --delete
aws ec2 terminate-instances --instance-ids i-1
aws rds delete-db-instance --db-instance-identifier pg-main
gcloud sql instances delete pg-main
az group delete --name shop
gsutil rm -r gs://shop/dumps
docker system prune -af
docker volume rm shop
docker compose down --volumes
git push --force origin main
git push -f
shutdown -h now
sudo poweroff
ssh search-1 shutdown -r now
sudo systemctl poweroff`.split('\n');

const HARMLESS = `rm /tmp/orders.csv
find /var/log -name '*.gz'
psql -c "DELETE FROM captures WHERE id = 1"
psql -c 'SELECT pg_terminate_backend(1)'
db.captures.find({})
kafka-topics.sh --list
etcdctl endpoint health
zpool status
kubectl get pods
kubectl drain node-1 --ignore-daemonsets --delete-emptydir-data
kubectl auth can-i delete pods
kubectl rollout undo deployment/search
helm rollback search
terraform plan
aws s3 ls s3://shop
aws s3 sync . s3://shop
gcloud compute instances list
az vm list
docker ps
docker compose down
git push --force-with-lease
git init
journalctl -u shutdown.target
systemctl restart search`.split('\n');

async function told(commands: readonly string[]): Promise<number[]> {
  const handbook = await openArchive(
    `-- runbooks/search/down.md --\n# Search is down\n\n${commands.map((each) => `\`\`\`bash\n${each}\n\`\`\`\n`).join('\n')}`,
  );
  const { diagnostics } = check(handbook, rules, { only: ['runbook/safe-commands'] });
  return diagnostics.map(({ place }) => (place.start.line - 4) / 4);
}

test('each command that destroys is told, and once', async () => {
  expect((await told(DESTROYS)).map((at) => DESTROYS[at])).toEqual(DESTROYS);
});

test('no other command is', async () => {
  expect((await told(HARMLESS)).map((at) => HARMLESS[at])).toEqual([]);
});
