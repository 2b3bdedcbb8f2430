K <- setRefClass("K", fields=c("x","y"))
K
#> Generator for class "K":
#>
#> Class fields:
#>               
#> Name:    x   y
#> Class: ANY ANY
#>
#> Class Methods: 
#>      "field", "trace", "getRefClass", "initFields", "copy", "callSuper", 
#>      ".objectPackage", "export", "untrace", "getClass", "show", "usingMethods", 
#>      ".objectParent", "import"
#>
#> Reference Superclasses: 
#>      "envRefClass"
#>
K$methods()
#>  [1] ".objectPackage" ".objectParent"  "callSuper"      "copy"          
#>  [5] "export"         "field"          "getClass"       "getRefClass"   
#>  [9] "import"         "initFields"     "show"           "trace"         
#> [13] "untrace"        "usingMethods"  
