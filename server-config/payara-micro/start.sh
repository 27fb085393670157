#!/usr/bin/env bash
# Starts one node of Foyer in the foreground; SIGTERM stops it.
#
#   ./start.sh [ENVIRONMENT_FILE]
#
# The environment file holds lines NAME=value like foyer.env.sample; what it says goes before the environment's own.
# Every node is a cluster member, a single one too: sessions need the cluster, and only like this does its port listen
# on one private address instead of all of them.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)

if [ $# -gt 0 ]; then
    set -a
    # shellcheck disable=SC1090
    . "$(cd "$(dirname "$1")" && pwd)/$(basename "$1")"
    set +a
fi

port=${FOYER_HTTP_PORT:-8080}
cluster_address=${FOYER_CLUSTER_ADDRESS:-127.0.0.1}
cluster_port=${FOYER_CLUSTER_PORT:-5801}
members=${FOYER_CLUSTER_MEMBERS:-$cluster_address:$cluster_port}
runtime=$(cd "${FOYER_RUNTIME_DIR:-.}" && pwd)/foyer-runtime-$port

# What an earlier run unpacked may be from another version.
rm -rf "$runtime"
mkdir -p "$runtime"
listener=configs.config.server-config.network-config.network-listeners.network-listener.http-listener
echo "set $listener.address=${FOYER_HTTP_ADDRESS:-0.0.0.0}" > "$runtime/listener.txt"

# shellcheck disable=SC2086
exec java ${FOYER_JAVA_OPTIONS:--Xmx768m} -Duser.timezone=UTC -Dhazelcast.socket.bind.any=false \
    -jar "${FOYER_JAR:-$here/foyer-microbundle.jar}" \
    --rootdir "$runtime" \
    --prebootcommandfile "$runtime/listener.txt" \
    --port "$port" \
    --clustername "${FOYER_CLUSTER:-foyer}" \
    --startport "$cluster_port" \
    --interfaces "$cluster_address" \
    --clustermode "tcpip:$members" \
    --nohostaware
