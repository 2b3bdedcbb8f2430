A <- setRefClass("A", fields = list(x = "numeric"), methods = list(f = function() x))
B <- setRefClass("B", contains = "A", fields = list(y = "character"))
B$show()
#> Reference class object of class "refGeneratorSlot"
#> Field "def":
#> Reference Class "B":
#>
#> Class fields:
#>                           
#> Name:          x         y
#> Class:   numeric character
#>
#> Class Methods: 
#>      "import", ".objectParent", "usingMethods", "show", "getClass", "untrace", 
#>      "export", ".objectPackage", "callSuper", "copy", "initFields", 
#>      "getRefClass", "trace", "field", "f"
#>
#> Reference Superclasses: 
#>      "A", "envRefClass"
#>
#> Field "className":
#> [1] "B"
all.equal(A$new(x = 1), A$new(x = 2))
#> [1] "Component “x”: Mean relative difference: 1"
