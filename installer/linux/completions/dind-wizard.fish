# fish completion for dind-wizard. Options are asked of the program, so they are those it has.

function __dind_wizard_options
    set -l words (commandline -opc)
    LC_ALL=C dind-wizard $words[2] --help 2>/dev/null | string match -rag -- '(--[a-z][a-z-]+)' | sort -u
end

complete -c dind-wizard -f
complete -c dind-wizard -n __fish_use_subcommand -a methods -d 'explain the three methods'
complete -c dind-wizard -n __fish_use_subcommand -a export -d 'print or write what would be run'
complete -c dind-wizard -n __fish_use_subcommand -a check -d 'look whether a launch would work'
complete -c dind-wizard -n __fish_use_subcommand -a launch -d 'launch agents'
complete -c dind-wizard -n __fish_use_subcommand -a recover -d 'end launches that were cut off'
complete -c dind-wizard -n __fish_use_subcommand -a agents -d 'look after them'
complete -c dind-wizard -n __fish_use_subcommand -a import -d 'docker run, Compose or inspect to settings'
complete -c dind-wizard -n __fish_use_subcommand -a doctor -d 'explain an error text'
complete -c dind-wizard -n __fish_use_subcommand -l spec -rF -d 'settings file'
complete -c dind-wizard -n __fish_use_subcommand -l engine -x
complete -c dind-wizard -n 'not __fish_use_subcommand' -a '(__dind_wizard_options)'
complete -c dind-wizard -n '__fish_seen_subcommand_from agents' -a 'list logs stop start restart remove diff'
complete -c dind-wizard -n '__fish_seen_subcommand_from methods' -a 'docker-socket dind sysbox'
complete -c dind-wizard -n '__fish_seen_subcommand_from import doctor' -F
complete -c dind-wizard -l method -xa 'docker-socket dind sysbox'
complete -c dind-wizard -l format -xa 'command powershell compose kubernetes plan svg spec'
complete -c dind-wizard -l engine-placement -xa 'sidecar agent'
complete -c dind-wizard -l container-wrapper -xa 'on off'
complete -c dind-wizard -l run-as -xa 'root agent'
complete -c dind-wizard -l socket-proxy -xa 'off build run'
complete -c dind-wizard -l pull -xa 'always missing never'
complete -c dind-wizard -l until -xa 'started engine connected'
complete -c dind-wizard -l restart -xa 'no always unless-stopped on-failure'
complete -c dind-wizard -l engine -xa "(docker context ls --format '{{.Name}}' 2>/dev/null)"
complete -c dind-wizard -s o -l output -rF
complete -c dind-wizard -l spec -rF
complete -c dind-wizard -l token-file -rF
complete -c dind-wizard -l access-token-file -rF
