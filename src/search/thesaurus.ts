// What people call the same trouble: a thesaurus of operations, written from general knowledge of the field.

/**
 * One concept a line. `a, b, c`: each may stand for the others. `a, b > c, d`: who says `a` or `b`
 * may mean `c` or `d`, but not the other way round. A term may be of several words; in a question
 * they stand in this order, stop words left out.
 */
export const THESAURUS = `
stuck, hung, hang, frozen, stalled, blocked, wedged, no progress, not progressing, makes no progress, never finishes, does not finish, not complete, incomplete
slow, sluggish, latency, duration, high latency, takes long, takes too long, long time, slowness, takes ages
slow, late, lag, lagging, behind, delay, delayed, backlog, falling behind
timeout, timed out, deadline exceeded, no answer, not respond, unresponsive, not responding
full, filled, filling, no space, no space left, runs out of space, running out of space, out of space, exhausted, fills
disk, filesystem, volume, space, storage, drive, hard disk, partition
inode, inodes, files
host, machine, node, server, box, computer, hypervisor
worker > node
vm, virtual machine, vms, guest, instance
vmi, virtual machine instance
down, offline, dead, gone, absent, disappeared, missing, unavailable, not running, vanished, stopped, died, lost
unreachable, not reachable, cannot reach, unavailable, no connection, disconnected, unable to connect
restart, restarting, crash loop, crashloop, crash looping, crashing, backoff, keep restarting, keeps crashing, dies, reboot
crash, panic, segfault, core dump, abort, killed
oom, out of memory, killed, memory limit, memory exhausted, oomkilled
memory, ram, rss, heap
cpu, processor, core, load, compute
evicted, eviction, evict, drain, kicked out
drain, evacuate, cordon, empty
network, connectivity, networking, connection
nic, network card, network interface, ethernet, interface, network adapter, device, link
packet, traffic, frame
send, transmit, outgoing, outbound, egress, deliver, push, sent, sending
receive, incoming, inbound, ingress, ingest, received, arriving
ingress, load balancer, haproxy, router, reverse proxy, route
dns, name resolution, resolve, lookup, nameserver, resolver, hostname, domain, coredns
nxdomain, no such host, unknown host, name not found
certificate, cert, x509, tls, ssl, https, handshake
ca, certificate authority, signer, issuer, root certificate
expire, expired, expiry, expiration, run out, runs out, no longer valid, outdated
renew, renewal, rotate, rotation, refresh, reissue
authentication, login, log in, sign in, credential, password, token, unauthorized, 401
authorization, permission, forbidden, 403, access denied, denied, rbac, not allowed, role
secret, key, token, credential
clock, time, ntp, chrony, skew, drift, synchronised, synchronized, time sync, wrong time
vote, quorum, leader, election, majority, raft, consensus
leader, master, primary, elected, in charge
quorum, majority, enough members, too few members, insufficient
member, peer, replica, instance
etcd, consensus store, key value store, cluster database
database, db, datastore, storage
replica, copy, instance, mirror
replication, mirroring, sync, mirror
pod, container, workload
container, sidecar, process
deployment, rollout, release, deploy, update, generation
rollout, rolled out, roll out, update, upgrade, rollback
roll back, rollback, rolled back, revert, undo, generation
statefulset, sts, stateful set
daemonset, ds, daemon set
deployment, deploy
hpa, autoscaler, horizontal pod autoscaler, autoscaling, scale out
scale, resize, grow, expand, autoscaling
pvc, persistent volume claim, persistentvolumeclaim, volume claim
pv, persistent volume, persistentvolume
persistentvolume, persistent volume, volume
pdb, pod disruption budget, disruption budget
ns, namespace, project, tenant
svc, service
cm, configmap, config map
sa, service account, serviceaccount
crd, custom resource definition, custom resource
cr, custom resource
job, cronjob, batch job, batch, cron
quota, limit, allowance, cap, budget, allowed
limit, maximum, upper limit, ceiling, threshold, max, maxed
reach, hit, exceed, exceeded, over, cross, crossed, above
overcommit, overcommitted, promise, oversubscribed, overbooked, more than exists
throttle, throttling, limited, slowed down, rate limit
request, call, query
response, answer, reply
error, failure, fault, fail, problem, wrong, broken, failing
fail, failed, unable, refuse
reject, refuse, rejected, deny, denied, invalid, decline
drop, dropped, discard, thrown away, throw away, lose, lost, ignore, skip
duplicate, twice, same, double, more than once, repeated
out of order, wrong order, older
mismatch, differ, different, inconsistent, does not match, diverge, disagree, not agree
version, release, different version
old, outdated, stale, deprecated, obsolete, legacy, no longer supported
stale, old, orphaned, left over, leftover, unused
orphaned, leftover, left behind, dangling
flapping, flap, up and down, bouncing, unstable, toggling, changing, back and forth, on and off
skipped, missed, missing, omitted
behind, lag, late, catch up, keep up
queue, buffer, backlog
grow, growing, rising, increase, climbing
high, too many, too much, lot, large, excessive, increased, elevated, spike, burst
low, few, too few, not enough, insufficient, fewer, lacking
near, almost, nearly, close to, about to, approaching, soon
critical, exhausted, completely
memory pressure, low memory, memory available
unhealthy, not healthy, degraded, not ready, bad state, error state
degraded, impaired, reduced, unhealthy, broken, partly
ready, readiness, healthy, available
not ready, notready, unready
pending, waiting, not starting, not scheduled, unschedulable
waiting, creating, pending, not start, hang
schedule, placed, assigned, placement, assign, put, place
wrong node, misscheduled, not supposed
scheduler, places, assigns
start, startup, boot, come up, launch
taint, toleration, affinity, selector
kubelet, node agent
pleg, relist, pod lifecycle event generator
api server, apiserver, control plane, kube api, kube apiserver
apiserver, kubectl, api
kubectl, oc, cli
aggregated api, extension api, apiservice, metrics server
controller manager, kube controller manager, reconcile loop
control plane, master, controlplane
operator, controller
reconcile, reconciliation, converge, sync
watch, list, informer
webhook, admission
garbage collector, garbage collection, cleanup, delete, deleted
alert, notification, page, alarm
notify, deliver, notification
alertmanager, alerting
dead mans switch, dead man switch, heartbeat, always firing
heartbeat, keepalive, contact, check in
silence, mute, inhibit, suppress
suppress, inhibit, mute, hide
prometheus, monitoring, metrics server
thanos, long term storage, long term metrics
remote write, remote storage, long term storage, push samples, forward
target, endpoint, scrape
exporter, collector, textfile
sample, data point, point, measurement, metric, series
tsdb, block, wal, compaction
compaction, compact, merge
block, chunk, segment
rule, recording rule, alerting rule, evaluation
evaluation, evaluate, rule
relabel, label
label, labels, tag
shard, sharding, partition, split
reload, load, apply, refresh, reread, pick up
config, configuration, settings, configure, setup
config, changed, modified, edited by hand, manually
modified, changed, edited, tampered
log, logs, logging, audit
log forwarder, log collector, vector, fluentd, ship logs
loki, log store
image, container image, registry
registry, image registry, push images
pull, download, import, fetch
raid, array, mdadm, disk array
disk failure, broken disk, failed disk, bad disk, disk broken
spare, redundancy, degraded
redundancy, high availability, ha, one copy, single point
read only, readonly, cannot write, not writable, write protected
io, iops, throughput, bandwidth, i o
bandwidth, saturation, saturated, line rate, full speed
saturation, utilization, utilisation, busy, overloaded
usage, utilization, utilisation, consumption, used, use
busy, load, hot, high cpu, utilization
fsync, disk write, sync to disk, wal
grpc, rpc, remote call
http, web
5xx, 500, 502, 503, 504, server error, bad gateway, internal server error
4xx, client error, bad request
404, not found, does not exist
429, too many requests, rate limit
file descriptor, open files, too many open files, handles, fd
conntrack, connection tracking, connection table, netfilter, nf conntrack
mtu, jumbo frame, packet size, frame size
mac, mac address, hardware address
ip, address, subnet, cidr
subnet, ip range, address range, no ip addresses, addresses
ipsec, encryption, tunnel, vpn, encrypted
encryption, kms, key management, encrypted, vault
network policy, netpol, firewall, denied traffic
ovn, ovs, sdn, software defined network
northbound, southbound, ovn database
cni, network plugin, pod network
ceph, rook, storage cluster, odf
osd, ceph disk, storage device, storage daemon
mon, monitor, ceph monitor
mds, metadata server, cephfs
mgr, ceph manager
pg, placement group
rbd, block device, block storage
cephfs, shared filesystem, file storage
bucket, object bucket, obc, object storage, s3, object store
noobaa, object gateway, rgw, object storage
snapshot, clone, backup
subvolume, volume
mirroring, disaster recovery, dr, geo replication
recovery, heal, healing, rebuild, repair, backfill, rebalance
storage class, storageclass, default storage
provision, provisioned, provisioner, create volume
csi, storage driver, volume plugin
mount, attach
hotplug, hot plug, attached
live migrate, live migration, migration, migrate, move
migration, move, transfer
vcpu, virtual cpu, steal, run queue
kvm, virtualization, emulation
guest agent, inside vm, guest os
launcher, virt launcher
golden image, boot source, template, base image
architecture, arm64, amd64, multi arch, platform
machine type, hardware version
upgrade, update, upgrading, new version, patch
upgradeable, upgrade blocked, cannot upgrade
machine config, mco, node configuration
pause, paused, on hold
reboot, restart
pool, group
telemetry, telemeter, phone home, report metrics
flow, flows, netobserv, network flows
swap, paging
descheduler, rebalance, evict
spread, distribution, same node, anti affinity
deprecated, old api, removed api
insecure, weak, old tls, plaintext
tls version, tls 1.0, tls 1.1, insecure
budget burn, error budget, slo, burn rate
availability, uptime, slo
latency, response time, slow
trend, increasing, rising
email, mail, smtp
charge, payment
dead letter, dlq, poison message
consumer, subscriber, worker
producer, publisher
broker, rabbitmq, kafka, message queue
hit ratio, cache miss, evictions
webhook, callback
provider, third party, vendor, upstream
deadlock, lock, blocked, lock contention
connection pool, too many connections, connections exhausted, max connections
replication lag, replica behind, standby behind
failover, switch over, promote, standby
backup, restore, dump, snapshot
corrupt, corrupted, checksum, crc, damaged, broken data
vacuum, bloat, autovacuum, wraparound
deploy, release, ship, rollout
`;
