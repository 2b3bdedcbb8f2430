#ifndef NNS_PLANES
#define NNS_PLANES
#if defined(__x86_64__)
// Kernels of planes whose pixels have sixteen channels side by side, and of plain elements, for processors with AVX-512.

// Activations of elements, as `VectorActivation` has them; y may be x.
static NNS_WIDE void cvectors_wide_tanh_of(const float *x, float *y, long count) {
  for (long i = 0; i < count; i += 16) {
    const nns_mask mask = count - i >= 16 ? 0xFFFF : (1 << (count - i)) - 1;
    cvectors_wide_put(y + i, cvectors_wide_tanh(cvectors_wide_some(x + i, mask)), mask);
  }
}
static NNS_WIDE void cvectors_wide_sigmoid_of(const float *x, float *y, long count) {
  for (long i = 0; i < count; i += 16) {
    const nns_mask mask = count - i >= 16 ? 0xFFFF : (1 << (count - i)) - 1;
    cvectors_wide_put(y + i, cvectors_wide_sigmoid(cvectors_wide_some(x + i, mask)), mask);
  }
}

// The gradients of a row of maxima, each added to the first element of its window that equals it. The windows reach `rows` rows of the data, of which the first
// begins at `image`, those of the data's gradient at `target`.
NNS_WIDE_PART void cvectors_maximum_gradient(
  const long kernel, const float *image, float *target, long rows, const nns_pooled *s, const float *results, const float *gradients) {
  for (long j = 0; j < s->results; j++) {
    const long start = j * s->stride - s->pad, low = start > 0 ? start : 0, end = start + kernel < s->width ? start + kernel : s->width;
    const nns_wide best = *(const nns_wide *)(results + j * 16);
    nns_wide left = *(const nns_wide *)(gradients + j * 16);
    for (long r = 0; r < rows; r++) {
      for (long c = low; c < end; c++) {
        const long at = (r * s->width + c) * 16;
        const nns_mask isFirst = cvectors_wide_equal(*(const nns_wide *)(image + at), best);
        nns_wide *to = (nns_wide *)(target + at);
        *to += cvectors_wide_choose(isFirst, left, cvectors_wide_of(0));
        left = cvectors_wide_choose(isFirst, cvectors_wide_of(0), left);
      }
    }
  }
}
static NNS_WIDE void cvectors_wide_maximum_gradient(
  const float *image, float *target, long rows, const nns_pooled *s, const float *results, const float *gradients) {
  if (s->kernel == 2 && rows == 2) cvectors_maximum_gradient(2, image, target, 2, s, results, gradients);
  else if (s->kernel == 3 && rows == 3) cvectors_maximum_gradient(3, image, target, 3, s, results, gradients);
  else cvectors_maximum_gradient(s->kernel, image, target, rows, s, results, gradients);
}

// For sixteen filters, the sums over `height` rows of `width` gradients, side by side in memory, of each gradient times the numbers of a picture under a window of it:
// for every row of a window and its next four or five columns. The rows of the picture are `row` numbers apart, neighbouring windows `right`, those of the next row of
// gradients `down`; sums of a window's next row are `pitch` apart.
typedef struct {
  long height, width, row, right, down, pitch;
} nns_thin;

NNS_WIDE_PART void cvectors_thin_rows(const int rows, const int columns, const float *gradients, const float *picture, const nns_thin *s, float *sums) {
  nns_wide total[5][5];
#pragma clang loop unroll(full)
  for (int i = 0; i < rows; i++)
#pragma clang loop unroll(full)
    for (int j = 0; j < columns; j++) total[i][j] = *(const nns_wide *)(sums + i * s->pitch + j * 16);
  const long row = s->row, right = s->right;
  for (long y = 0; y < s->height; y++) {
    const float *p0 = picture + y * s->down, *p3 = p0 + 3 * row;
    __asm__("" : "+r"(p0), "+r"(p3));
    for (long x = 0; x < s->width; x++, gradients += 16, p0 += right, p3 += right) {
      const nns_wide gradient = *(const nns_wide *)gradients;
#pragma clang loop unroll(full)
      for (int i = 0; i < rows; i++)
#pragma clang loop unroll(full)
        for (int j = 0; j < columns; j++) total[i][j] = __builtin_elementwise_fma(gradient, cvectors_wide_of((i < 3 ? p0 : p3)[i % 3 * row + j]), total[i][j]);
    }
  }
#pragma clang loop unroll(full)
  for (int i = 0; i < rows; i++)
#pragma clang loop unroll(full)
    for (int j = 0; j < columns; j++) *(nns_wide *)(sums + i * s->pitch + j * 16) = total[i][j];
}

static NNS_WIDE void cvectors_wide_thin(int columns, long rows, const float *gradients, const float *picture, const nns_thin *s, float *sums) {
#define NNS_THIN(n) case n: if (columns == 5) cvectors_thin_rows(n, 5, gradients, picture, s, sums); else cvectors_thin_rows(n, 4, gradients, picture, s, sums); break;
  for (long done = 0, taken; done < rows; done += taken, picture += taken * s->row, sums += taken * s->pitch) {
    taken = rows - done < 5 ? rows - done : 5;
    switch (taken) { NNS_THIN(1) NNS_THIN(2) NNS_THIN(3) NNS_THIN(4) NNS_THIN(5) }
  }
#undef NNS_THIN
}
#endif
#endif
