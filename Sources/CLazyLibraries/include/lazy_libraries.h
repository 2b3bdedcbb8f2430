/// Functions of the large libraries (`functions.inc` lists them), loaded by the first call: a script that draws nothing never pays for
/// the forty libraries behind Cairo and Pango. The headers of those libraries declare the functions as ever; what is linked in their
/// place jumps to the real one.
///
/// A function missing from the list is an undefined symbol when the program is linked: add its name.

/// The best kernels of OpenBLAS 0.3.21 this processor can run, as `OPENBLAS_CORETYPE` names them, or NULL.
const char *openblas_best_kernels(void);
