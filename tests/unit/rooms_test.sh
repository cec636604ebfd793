#!/bin/sh
# Every #include of another room's header is one that CONTRIBUTING.md's table of rooms allows, and the
# core includes nothing of Qt Widgets or Gui. Usage: rooms_test.sh SOURCE_FOLDER
set -eu
cd "$1/src"

allowed() {
    case $1 in
    common) echo "common" ;;
    spec) echo "spec common" ;;
    guidance) echo "guidance spec common" ;;
    plan) echo "plan common" ;;
    methods) echo "methods spec plan common" ;;
    render) echo "render plan common" ;;
    import) echo "import methods plan spec common" ;;
    docker) echo "docker common" ;;
    teamcity) echo "teamcity spec common" ;;
    keystore) echo "keystore common" ;;
    preflight) echo "preflight docker teamcity render plan guidance spec common" ;;
    launch) echo "launch preflight teamcity docker import render methods plan spec common" ;;
    cli) echo "cli launch preflight teamcity docker import render methods plan guidance spec common" ;;
    gui) echo "gui launch preflight keystore teamcity docker import render methods plan guidance spec common" ;;
    *) echo "tests/unit/rooms_test.sh does not know the room $1" >&2; exit 1 ;;
    esac
}

failures=0
for room in */; do
    room=${room%/}
    may=$(allowed "$room")
    # "plan/plan.h" → plan; headers of the same folder are included by their room's name too.
    for used in $(grep -rhoE '^#include "[a-z]+/' "$room" | sed 's/^#include "//; s,/$,,' | sort -u); do
        case " $may " in
        *" $used "*) ;;
        *) echo "src/$room includes headers of src/$used, which it may not"; failures=1 ;;
        esac
    done
    if grep -rnE '^#include "\.\.?/' "$room"; then
        echo "src/$room goes around the include paths"; failures=1
    fi
    if [ "$room" != gui ] && grep -rnE '^#include <(QtWidgets|QtGui|QWidget|QApplication|QGuiApplication|QWizard|QPainter|QSvg)' "$room"; then
        echo "src/$room is core and must do without the window's libraries"; failures=1
    fi
done

# Two types of one name in the same namespace compile, link, and crash: each file sees one of them.
twice=$(grep -rhoE --include='*.h' '^(struct|class|enum class) [A-Z][A-Za-z]+( final)?( :.*)?$' . |
    sed -E 's/^(struct|class|enum class) //; s/ .*//' | sort | uniq -d)
for name in $twice; do
    echo "$name is defined twice:"; grep -rnE --include='*.h' "^(struct|class|enum class) $name( |\$)" .
    failures=1
done
[ "$failures" = 0 ] && echo "all rooms keep to what they may use"
exit "$failures"
