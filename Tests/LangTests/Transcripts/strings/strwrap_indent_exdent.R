cat(strwrap("Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor.", width = 30, indent = 2, exdent = 4), sep = "\n")
#>   Lorem ipsum dolor sit amet,
#>     consectetur adipiscing
#>     elit, sed do eiusmod
#>     tempor.
