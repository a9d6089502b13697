# Shared by the scripts: where things are, and how to speak.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/ruas
# Paths inside the clone are hashed relative to it: a fresh clone somewhere else finds everything compiled.
export CCACHE_DIR=${CCACHE_DIR:-$cache/ccache} CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1

say() { printf '\033[1m%s\033[0m\n' "$*" >&2; }
die() { printf '%s: %s\n' "$(basename "$0")" "$*" >&2; exit 1; }

# Configures and builds one preset, quietly: the compiler's words appear only when it fails.
build() {  # build PRESET [TARGET...]
    local preset=$1 log started=$SECONDS
    shift
    log=$root/build/$preset.log
    mkdir -p "$root/build"
    if ! { (cd "$root" && cmake --preset "$preset") && cmake --build "$root/build/$preset" ${@:+--target "$@"}; } > "$log" 2>&1; then
        grep -E 'error|Error|FAILED' -A 12 "$log" | head -n 60 >&2 || tail -n 40 "$log" >&2
        die "the $preset build failed; all of it is in $log"
    fi
    say "built $preset ($((SECONDS - started)) s)"
}
