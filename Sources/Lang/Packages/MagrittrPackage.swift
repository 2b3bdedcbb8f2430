/// magrittr: the names it gives to operators and replacement functions. Its pipes are in the base scope (`PipeBuiltins`).
enum MagrittrPackage {
  static let package = PackageLibrary(name: "magrittr", version: "2.0.3", source: LibrarySource("magrittr", #"""
extract <- `[`
extract2 <- `[[`
use_series <- `$`
add <- `+`
subtract <- `-`
multiply_by <- `*`
multiply_by_matrix <- `%*%`
divide_by <- `/`
divide_by_int <- `%/%`
raise_to_power <- `^`
mod <- `%%`
is_in <- `%in%`
and <- `&`
or <- `|`
not <- `!`
`n'est pas` <- `!`
equals <- `==`
is_greater_than <- `>`
is_less_than <- `<`
is_weakly_greater_than <- `>=`
is_weakly_less_than <- `<=`
inset <- `[<-`
inset2 <- `[[<-`
set_attr <- `attr<-`
set_attributes <- `attributes<-`
set_class <- `class<-`
set_colnames <- `colnames<-`
set_names <- `names<-`
set_rownames <- `rownames<-`
freduce <- function(value, function_list) {
  n <- length(function_list)
  for (k in seq_len(n - 1L)) value <- function_list[[k]](value)
  value <- withVisible(function_list[[n]](value))
  if (value$visible) value$value else invisible(value$value)
}
functions <- function(fseq) {
  if (!inherits(fseq, "fseq")) stop("functions can only extract functions from a functional sequence created by magrittr")
  environment(fseq)$functions
}
"""#))
}
