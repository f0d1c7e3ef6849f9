#!/usr/bin/env bash
# Draws the pictures of the guide anew. Needs target/crossquote.jar (mvn package) and a JDK 25 as `java`.
set -euo pipefail
cd "$(dirname "$0")/../.."
draw() { java -jar target/crossquote.jar snapshot articles -o "docs/pictures/$1.png" --size 1600x1000 "${@:2}"; }
draw light --theme light
draw light-focus --theme light --focus 43
draw wordings --theme light --focus 43 --give wordings.toggle
draw dark-focus --theme dark --focus 43
for view in speakers facts differences time articles; do draw "$view" --theme light --view "$view"; done
draw print --theme light --give print
# notes.png is drawn by org.crossquote.app.note.NotesPicture (a test class): FILE WIDTH HEIGHT THEME.
# search.png is drawn by org.crossquote.app.search.SearchPicture (a test class): FILE WIDTH HEIGHT THEME WORDS.
