Person <- setRefClass("Person", fields=list(name="character", age="numeric"), methods=list(initialize=function(...) { callSuper(...); if (length(age)==0) age <<- 0; invisible(.self) }, greet=function() cat("Hi,", name, "\n"), toString=function() paste0(name, " (", age, ")")))
Student <- setRefClass("Student", contains="Person", fields=list(school="character"), methods=list(greet=function() { callSuper(); cat("at", school, "\n") }))
p <- Person$new(name="Al")
p$greet()
#> Hi, Al 
p$toString()
#> [1] "Al (0)"
p
#> Reference class object of class "Person"
#> Field "name":
#> [1] "Al"
#> Field "age":
#> [1] 0
q <- Student$new(name="B", school="MIT", age=3)
q$greet()
#> Hi, B 
#> at MIT 
q
#> Reference class object of class "Student"
#> Field "name":
#> [1] "B"
#> Field "age":
#> [1] 3
#> Field "school":
#> [1] "MIT"
class(q)
#> [1] "Student"
#> attr(,"package")
#> [1] ".GlobalEnv"
is(q, "Person")
#> [1] TRUE
f <- function(o) o$age <- 50
f(q)
q$age
#> [1] 50
for (o in list(p, q)) o$greet()
#> Hi, Al 
#> Hi, B 
#> at MIT 
Student
#> Generator for class "Student":
#>
#> Class fields:
#>                                     
#> Name:       name       age    school
#> Class: character   numeric character
#>
#> Class Methods: 
#>      "greet#Person", "import", ".objectParent", "usingMethods", "show", 
#>      "getClass", "untrace", "export", ".objectPackage", "callSuper", "copy", 
#>      "initFields", "getRefClass", "trace", "field", "initialize", "greet", 
#>      "toString"
#>
#> Reference Superclasses: 
#>      "Person", "envRefClass"
#>
