environment(sd)
#> <environment: namespace:stats>
environment(mean)
#> <environment: namespace:base>
environment(read.csv)
#> <environment: namespace:utils>
environmentName(environment(lm))
#> [1] "stats"
environmentName(as.environment("package:stats"))
#> [1] "package:stats"
asNamespace("stats")
#> <environment: namespace:stats>
identical(environment(sd), asNamespace("stats"))
#> [1] TRUE
find("sd")
#> [1] "package:stats"
find("read.csv")
#> [1] "package:utils"
find("paste")
#> [1] "package:base"
exists("sd", where = "package:stats", inherits = FALSE)
#> [1] TRUE
exists("sd", envir = as.environment("package:utils"), inherits = FALSE)
#> [1] FALSE
get("median", pos = "package:stats")(1:3)
#> [1] 2
where <- function(name, env = parent.frame()) {
  if (identical(env, emptyenv())) stop("not found")
  if (exists(name, envir = env, inherits = FALSE)) env else where(name, parent.env(env))
}
environmentName(where("sd"))
#> [1] "package:stats"
environmentName(where("mean"))
#> [1] "base"
e <- globalenv()
while (!identical(e, emptyenv())) {
  cat(environmentName(e), "\n")
  e <- parent.env(e)
}
#> R_GlobalEnv 
#> package:stats 
#> package:graphics 
#> package:grDevices 
#> package:utils 
#> package:datasets 
#> package:methods 
#> Autoloads 
#> base 
isNamespace(environment(sd))
#> [1] TRUE
getNamespaceName(environment(sd))
#>    name 
#> "stats" 
topenv(environment(sd))
#> <environment: namespace:stats>
pos.to.env(1)
#> <environment: R_GlobalEnv>
"mtcars" %in% ls("package:datasets")
#> [1] TRUE
getAnywhere(IQR)$where
#> [1] "package:stats"   "namespace:stats"
