#!/usr/bin/env bash
# Pictures of the window on a virtual screen, as people will see it: two sizes, light and dark.
#
#   scripts/shots.sh [FOLDER]
#
# Writes FOLDER/<name>-<size>-<theme>.png (FOLDER is shots/ where none is named) and FOLDER/sheet.jpg
# with all of them. Needs Xvfb, xdotool and ImageMagick, and acuview in .venv or in $ACUVIEW.
set -eu
cd "$(dirname "$0")/.."
out=${1:-shots}
acuview=${ACUVIEW:-.venv/bin/acuview}
scratch=$(mktemp -d)
mkdir -p "$out"
pictures=''
server='' program=''

finish() {
  for process in $program $server; do
    kill "$process" 2>/dev/null || true
    wait "$process" 2>/dev/null || true
  done
  program='' server=''
}
trap 'finish; rm -rf "$scratch"' EXIT

settings() { # theme, text in percent, layers
  mkdir -p "$scratch/config/acuview"
  printf '[General]\nversion=1\ntheme=%s\ntext_percent=%s\nlayers=%s\n' "$@" >"$scratch/config/acuview/acuview.ini"
}

screen() { # size
  mkfifo "$scratch/number"
  Xvfb -displayfd 3 -screen 0 "${1}x24" -nolisten tcp -noreset 3>"$scratch/number" >/dev/null 2>&1 &
  server=$!
  read -r -t 10 number <"$scratch/number"
  rm "$scratch/number"
  export DISPLAY=":$number"
}

picture() { import -silent -window root "$1"; }

settle() { # until the picture has stopped changing
  before=''
  for _ in $(seq 40); do
    after=$(picture rgb:- | cksum)
    [ "$after" != "$before" ] || return 0
    before=$after
    sleep 0.3
  done
}

shot() { # name, ID to open or '', then a share of the width and height to zoom in at, or keys to press
  shown=$1
  env -u WAYLAND_DISPLAY -u QT_QPA_PLATFORM LC_ALL=C.UTF-8 XDG_CONFIG_HOME="$scratch/config" \
    "$acuview" ${2:+"$2"} 2>"$scratch/said" &
  program=$!
  for _ in $(seq 100); do
    window=$(xdotool search --onlyvisible --name acuview 2>/dev/null | tail -1) && [ -n "$window" ] && break
    kill -0 "$program" 2>/dev/null || { cat "$scratch/said" >&2; exit 1; }
    sleep 0.1
  done
  xdotool windowfocus "$window" mousemove 2 2
  if [ "${3:-}" = keys ]; then
    settle
    shift 3
    xdotool key --delay 60 "$@"
    set -- "$shown"
  elif [ -n "${3:-}" ]; then
    settle
    wide=${size%x*} high=${size#*x}
    xdotool mousemove $((wide * $3 / 100)) $((high * $4 / 100)) click --repeat 7 --delay 40 4 mousemove 2 2
  fi
  settle
  picture "$out/$1-$size-$theme.png"
  pictures="$pictures $1-$size-$theme.png"
  if [ -s "$scratch/said" ]; then sed "s/^/$1: /" "$scratch/said" >&2; fi
  kill "$program"
  wait "$program" 2>/dev/null || true
  program=''
}

usual='skin drape levels meridians points labels'
for size in 1366x768 1920x1080; do
  screen "$size"
  for theme in light dark; do
    settings "$theme" 100 "$usual"
    shot whole ''
    shot point BL23
    shot meridian BL
    settings "$theme" 100 'skin bones levels meridians points labels'
    shot lumbar BL23 50 38
    settings "$theme" 100 "$usual"
    for page in topic:effectiveness topic:safety topic:guidelines BL40 haake-2007; do
      shot "evidence-${page#topic:}" "$page" keys ctrl+e
    done
    shot evidence-card haake-2007 keys ctrl+e Down Return
    settings "$theme" 200 "$usual"
    shot text-200 BL23
    shot evidence-200 topic:effectiveness keys ctrl+e
  done
  finish
done
(cd "$out" && montage $pictures -tile 5x -geometry 960x+8+8 -background '#888' sheet.jpg)
cp "$out/point-1366x768-light.png" docs/screenshot.png
echo "$out/sheet.jpg"
