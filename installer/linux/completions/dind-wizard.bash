# bash completion for dind-wizard. Options are asked of the program, so they are those it has.

_dind_wizard() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    local command=${COMP_WORDS[1]:-} words=
    if [ "$COMP_CWORD" = 1 ]; then
        words="methods export check launch recover agents import doctor --spec --engine --help --version"
    else
        case $previous in
            --method) words="docker-socket dind sysbox" ;;
            --format) words="command powershell compose kubernetes plan svg spec" ;;
            --engine-placement) words="sidecar agent" ;;
            --container-wrapper) words="on off" ;;
            --run-as) words="root agent" ;;
            --socket-proxy) words="off build run" ;;
            --pull) words="always missing never" ;;
            --until) words="started engine connected" ;;
            --restart) words="no always unless-stopped on-failure" ;;
            --engine) words=$(docker context ls --format '{{.Name}}' 2>/dev/null) ;;
            -o | --output | --spec | --token-file | --access-token-file | --socket-path)
                mapfile -t COMPREPLY < <(compgen -f -- "$current")
                return ;;
            *)
                case $command,$COMP_CWORD,$current in
                    *,-*) ;;
                    agents,2,*) words="list logs stop start restart remove diff" ;;
                    methods,2,*) words="docker-socket dind sysbox" ;;
                    import,2,* | doctor,2,*)
                        mapfile -t COMPREPLY < <(compgen -f -- "$current")
                        return ;;
                esac
                case $current in
                    -*) words=$(LC_ALL=C "${COMP_WORDS[0]}" "$command" --help 2>/dev/null |
                            grep -oE -- '--[a-z][a-z-]+' | sort -u) ;;
                esac ;;
        esac
    fi
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
}
complete -F _dind_wizard dind-wizard
