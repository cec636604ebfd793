# shellcheck shell=bash
# Java properties, as far as the agent's own file needs them. Sourced.

# Where the lines of a key are; the last one counts.
property() {
    sed -nE "s/^[[:space:]]*$1[[:space:]]*[=:][[:space:]]*//p" "$CONFIG_FILE" | tail -n 1 | sed -E 's/\r$//; s/\\(.)/\1/g'
}

set_property() {
    local value kept
    value=$(printf '%s' "$2" | sed -E 's/([\\:=#!])/\\\1/g; s/^ /\\ /')
    kept=$(grep -vE "^[[:space:]]*$1[[:space:]]*[=:]" "$CONFIG_FILE")
    printf '%s\n%s=%s\n' "$kept" "$1" "$value" > "$CONFIG_FILE"
}
