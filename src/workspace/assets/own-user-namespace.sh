#!/bin/sh
# For the keeper as root, with $uid and $gid: a user namespace that belongs to this user, since it is made under the
# user's id. CAP_SYS_ADMIN lets it be made where AppArmor keeps that from users (Ubuntu 24.04). Every id is mapped to
# itself, so that a test that calls sudo itself still can. Sets USER_NS and DROP as the keeper's prologue does.
# shellcheck disable=SC2154,SC2034
setpriv --reuid "$uid" --regid "$gid" --init-groups --inh-caps +sys_admin --ambient-caps +sys_admin \
  unshare --user sleep infinity &
owner=$!
own=$(readlink /proc/self/ns/user); tries=0
while theirs=$(readlink /proc/$owner/ns/user) && [ "$theirs" = "$own" ] && [ $tries -lt 300 ]; do
  tries=$((tries+1)); sleep 0.01
done
echo '0 0 4294967295' > /proc/$owner/uid_map; echo '0 0 4294967295' > /proc/$owner/gid_map
USER_NS=/proc/$owner/ns/user
DROP="drop() { exec nsenter --user=$USER_NS -- \"\$@\"; }"
