# bash completion for nns
_nns() {
  local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
  local options="-e -f - --args --check --interactive --seed --threads --vanilla --no-save -q --quiet --version --help"
  case $previous in
    -e|--seed|--threads) return ;;
    --prefix) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
    -f|-o) mapfile -t COMPREPLY < <(compgen -f -- "$word"); return ;;
  esac
  if [[ ${COMP_WORDS[1]} == kernel && $COMP_CWORD -gt 1 ]]; then
    local kernel="install"
    [[ ${COMP_WORDS[2]} == install && $COMP_CWORD -gt 2 ]] && kernel="--user --prefix"
    mapfile -t COMPREPLY < <(compgen -W "$kernel" -- "$word")
    return
  fi
  if [[ ${COMP_WORDS[1]} == @(render|purl) && $COMP_CWORD -gt 1 ]]; then
    mapfile -t COMPREPLY < <(compgen -W "-o" -- "$word"; compgen -f -- "$word")
    return
  fi
  if [[ $word == -* ]]; then mapfile -t COMPREPLY < <(compgen -W "$options" -- "$word"); return; fi
  mapfile -t COMPREPLY < <(compgen -f -- "$word")
  if [[ $COMP_CWORD -eq 1 ]]; then mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -W "doctor render purl kernel" -- "$word"); fi
}
complete -o filenames -F _nns nns
