#!/usr/bin/env bash
# Prints the paths of soffice and of tesseract with Vietnamese, a line each; brings Debian's packages into target/office, without root,
# where they are not installed.
set -uo pipefail
cd "$(dirname "$0")/.."

found() {
  local office recognition
  office=$(command -v soffice || command -v libreoffice) &&
    recognition=$(command -v tesseract) &&
    "$recognition" --list-langs 2>/dev/null | grep -qx vie &&
    printf '%s\n%s\n' "$office" "$recognition"
}

root=$PWD/target/office/root
packages=(libreoffice-writer-nogui libreoffice-calc-nogui libreoffice-impress-nogui fonts-liberation tesseract-ocr tesseract-ocr-vie)

# Programs that were unpacked and not installed look for their parts where they lie.
wrapper() { # name, program
  cat >"target/office/$1" <<END
#!/bin/sh
export LD_LIBRARY_PATH=$root/usr/lib/libreoffice/program:$libraries:$libraries/blas:$libraries/lapack
export TESSDATA_PREFIX=$(find "$root/usr/share/tesseract-ocr" -type d -name tessdata | head -n 1)
exec $root/$2 "\$@"
END
  chmod +x "target/office/$1"
}

unpack() {
  local parts
  mkdir -p target/office/packages
  [ "$(id -u)" != 0 ] || apt-get update
  parts=$(apt-get install -s --no-install-recommends "${packages[@]}" | awk '/^Inst/ { print $2 }') || return 1
  # shellcheck disable=SC2086 # a list of names
  (cd target/office/packages && timeout 600 apt-get download $parts) || return 1
  for part in target/office/packages/*.deb; do
    dpkg -x "$part" "$root" || return 1
  done
  rm -r target/office/packages
  libraries=$(dirname "$(find "$root/usr/lib" -name 'libtesseract.so.*' | head -n 1)")
  sed -i "s#file:///usr/lib/libreoffice#file://$root/usr/lib/libreoffice#; s#file:///etc/libreoffice/registry#file://$root/usr/lib/libreoffice/share/.registry#g" \
    "$root/usr/lib/libreoffice/program/fundamentalrc" || return 1
  wrapper soffice usr/lib/libreoffice/program/soffice
  wrapper tesseract usr/bin/tesseract
}

found && exit 0
if [ ! -x target/office/tesseract ] && command -v apt-get >/dev/null && command -v dpkg >/dev/null; then
  echo "Fetching LibreOffice and Tesseract …" >&2
  mkdir -p target/office
  unpack >target/office.log 2>&1
fi
if [ -x target/office/tesseract ]; then
  printf '%s\n%s\n' "$PWD/target/office/soffice" "$PWD/target/office/tesseract"
  exit 0
fi
echo "Missing: soffice and tesseract with the language vie for the proof of office files and scans; install libreoffice-nogui and tesseract-ocr-vie." >&2
exit 1
