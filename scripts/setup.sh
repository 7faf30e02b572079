#!/usr/bin/env bash
# Sets up everything that `make` needs, on a fresh machine too: system libraries, .venv, pinned
# packages, acuview itself. Does nothing when that is done already.
#
#   scripts/setup.sh run | test | shots
#
# As root it installs what the system lacks; at a terminal it asks before it uses sudo; otherwise it
# names the command and ends with 2. It never waits for an answer that cannot come.
set -eu
what=${1:-run}
cd "$(dirname "$0")/.."
[ -t 0 ] || exec </dev/null

QT="libgl1 libegl1 libxkbcommon0 libfontconfig1 libglib2.0-0 libdbus-1-3"
WINDOW="libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0"
HANZI="fonts-noto-cjk"
case $what in
  run) needs="$QT $WINDOW" likes=$HANZI lists="build run" ;;
  test) needs="$QT poppler-utils" likes='' lists=dev ;;
  shots) needs="$QT $WINDOW xvfb xdotool imagemagick" likes=$HANZI lists=dev ;;
  *) sed -n '2,9p' "$0" >&2; exit 2 ;;
esac

stamp=.venv/.ready-$what
key="$(cat requirements/*.txt pyproject.toml | cksum) $PWD"
if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$key" ] && .venv/bin/python -c '' 2>/dev/null; then
  exit 0
fi

fits() { # a Python from 3.11 to 3.14 that can make an environment
  "$1" -c 'import sys, ensurepip, venv; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))' 2>/dev/null
}

find_python() {
  python=
  for name in python3 python3.13 python3.12 python3.11 python3.14; do
    if fits "$name"; then python=$name; return; fi
  done
}

absent() { # those of the packages named that are not installed; newer releases end some names in t64
  for package in "$@"; do
    for name in "$package" "${package}t64"; do
      dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null | grep -qx installed && continue 2
    done
    echo "$package"
  done
}

install() { # every word is a package
  if [ "$(id -u)" = 0 ]; then
    as_root="env"
  elif [ -t 0 ] && command -v sudo >/dev/null; then
    printf 'These system packages are missing: %s\nInstall them with sudo? [y/N] ' "$*"
    read -r answer
    case $answer in y | Y | yes) as_root="sudo" ;; *) return 1 ;; esac
  else
    return 1
  fi
  get="$as_root DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=120"
  log=$(mktemp)
  echo "Installing $*" >&2
  {
    compgen -G '/var/lib/apt/lists/*_Packages*' || $get update
    $get install -y --no-install-recommends "$@" ||
      { $get update && $get install -y --no-install-recommends "$@"; }
  } >"$log" 2>&1 || { cat "$log" >&2; return 1; }
  rm -f "$log"
}

find_python
if command -v dpkg-query >/dev/null && command -v apt-get >/dev/null; then
  [ -n "$python" ] || needs="$needs python3 python3-venv"
  missing=$(absent $needs)
  [ -n "$(fc-list :lang=zh 2>/dev/null)" ] && likes='' # some font has hanzi: any will do
  wished=$(absent $likes)
  if [ -n "$missing" ]; then
    install $missing $wished || {
      echo "acuview needs system packages. Install them with:" >&2
      echo "  sudo apt-get install $(echo $missing $wished)" >&2
      exit 2
    }
  elif [ -n "$wished" ] && [ "$(id -u)" = 0 ]; then
    install $wished || true
  elif [ -n "$wished" ]; then
    echo "For hanzi on the screen: sudo apt-get install $wished" >&2
  fi
  [ -n "$python" ] || find_python
fi
if [ -z "$python" ]; then
  echo "acuview needs Python 3.11 to 3.14 with its venv module (Debian: python3-venv)." >&2
  exit 2
fi

if ! fits .venv/bin/python; then
  rm -rf .venv
  "$python" -m venv .venv
fi
pip() { .venv/bin/python -m pip --disable-pip-version-check --no-input --quiet "$@"; }
for list in $lists; do
  pip install --require-hashes --only-binary :all: -r "requirements/$list.txt"
done
pip install --no-deps --no-build-isolation --editable .
echo "$key" >"$stamp"
