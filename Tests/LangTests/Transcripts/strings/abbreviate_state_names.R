abbreviate(c("Alabama", "New York", "North Carolina", "Washington"))
#>        Alabama       New York North Carolina     Washington 
#>         "Albm"         "NwYr"         "NrtC"         "Wshn" 
