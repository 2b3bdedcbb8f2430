#ifndef NNS_MATRIX_PRODUCTS
#define NNS_MATRIX_PRODUCTS
#if defined(__x86_64__)
// Products of matrices, for processors with AVX-512: see `RowProduct`.

// Rows of one factor as they lie, `row` numbers apart, times columns of the other, which lie in panels of sixteen, `depth` rows each. The result of row r and
// column c is at result[r * result_row + c * result_column], one of which distances is 1: it becomes alpha * sum + beta * result + bias, with a bias for each
// place along the direction in which results lie side by side, or NULL.
typedef struct {
  const float *left;
  long row, depth;
  const float *panels;
  float *result;
  long result_row, result_column;
  const float *bias;
  float alpha, beta;
} nns_matrix;

// `columns` rows of `depth` numbers, `row` apart, as the columns of panels. The last one is filled up with zeros.
static NNS_WIDE void cvectors_wide_panels(const float *source, long row, long depth, long columns, float *panels) {
  for (long c = 0; c < columns; c += 16, source += 16 * row, panels += depth * 16) {
    const long count = columns - c;
    if (count >= 16) {
      cvectors_wide_side_by_side(source, row, depth, panels);
    } else {
      for (long k = 0; k < depth; k++)
        for (long j = 0; j < 16; j++) panels[k * 16 + j] = j < count ? source[j * row + k] : 0;
    }
  }
}

NNS_WIDE_PART void cvectors_matrix_line(float *y, const float *sums, const float *bias, nns_mask mask, float alpha, float beta) {
  nns_wide value = *(const nns_wide *)sums * alpha;
  if (bias) value += cvectors_wide_some(bias, mask);
  if (beta != 0) value = cvectors_wide_fma(cvectors_wide_some(y, mask), cvectors_wide_of(beta), value);
  cvectors_wide_put(y, value, mask);
}

// Some rows by all columns, two panels at a time, while the `ahead` rows that come next are asked for: where each begins, from which the processor goes on by itself.
static NNS_WIDE void cvectors_wide_matrix(const nns_matrix *s, long rows, long columns, long ahead) {
  float sums[16 * 32] __attribute__((aligned(64))) = {0}, turned[16 * 16] __attribute__((aligned(64)));
  const nns_strides strides = {.row = s->row, .step = 1, .depth = s->depth, .blocks = 1, .right = 16, .panel = s->depth * 16, .result = 32, .distance = 16};
  const long pairs = (columns + 31) / 32, share = (ahead + pairs - 1) / pairs;
  for (long pair = 0; pair < pairs; pair++) {
    for (long r = rows + pair * share; r < rows + (pair + 1) * share && r < rows + ahead; r++) {
      NNS_FETCH(s->left + r * s->row, 0);
      NNS_FETCH(s->left + r * s->row + 16, 0);
    }
    const long first = pair * 32, panels = columns - first > 16 ? 2 : 1;
    for (long done = 0, taken; done < rows; done += taken) {
      taken = cvectors_rows_at_once(rows - done);
      cvectors_wide_product((int)panels, taken, s->left + done * s->row, s->panels + first * s->depth, sums, &strides, 0);
      for (long p = 0; p < panels; p++) {
        const long column = first + 16 * p, count = columns - column < 16 ? columns - column : 16;
        float *target = s->result + done * s->result_row + column * s->result_column;
        if (s->result_column == 1) {
          const float *bias = s->bias ? s->bias + column : 0;
          for (long r = 0; r < taken; r++) cvectors_matrix_line(target + r * s->result_row, sums + r * 32 + 16 * p, bias, (1 << count) - 1, s->alpha, s->beta);
        } else {
          const float *bias = s->bias ? s->bias + done : 0;
          cvectors_wide_side_by_side(sums + 16 * p, 32, 16, turned);
          for (long c = 0; c < count; c++) cvectors_matrix_line(target + c * s->result_column, turned + 16 * c, bias, (1 << taken) - 1, s->alpha, s->beta);
        }
      }
    }
  }
}
#endif
#endif
