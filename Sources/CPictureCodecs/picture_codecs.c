#include "picture_codecs.h"
#include <png.h>
#include <setjmp.h>
#include <stdio.h>
#include <jpeglib.h>
#include <stdlib.h>
#include <string.h>

static const char *const oversized = "the size in the header is more than the file can hold";

// PNG

typedef struct { const uint8_t *bytes; size_t count; size_t offset; } source_buffer;
typedef struct { uint8_t *bytes; size_t count; size_t capacity; } sink_buffer;
typedef struct { char *message; jmp_buf jump; } failure;

static void png_failed(png_structp png, png_const_charp text) {
  failure *f = png_get_error_ptr(png);
  snprintf(f->message, 256, "%s", text);
  longjmp(f->jump, 1);
}
static void png_quiet(png_structp png, png_const_charp text) { (void)png; (void)text; }

static void png_pull(png_structp png, png_bytep target, size_t length) {
  source_buffer *source = png_get_io_ptr(png);
  if (length > source->count - source->offset) png_error(png, "Read Error");
  memcpy(target, source->bytes + source->offset, length);
  source->offset += length;
}

int picture_decode_png(const uint8_t *bytes, size_t count, unsigned long long byte_limit, decoded_picture *out) {
  memset(out, 0, sizeof *out);
  failure f = {.message = out->message};
  source_buffer source = {bytes, count, 0};
  png_bytep *volatile rows = NULL;
  png_structp png = png_create_read_struct(PNG_LIBPNG_VER_STRING, &f, png_failed, png_quiet);
  png_infop info = png ? png_create_info_struct(png) : NULL;
  if (!info) { snprintf(out->message, 256, "out of memory"); png_destroy_read_struct(&png, NULL, NULL); return -1; }
  if (setjmp(f.jump)) {
    png_destroy_read_struct(&png, &info, NULL);
    free((void *)rows);
    free(out->samples);
    out->samples = NULL;
    return -1;
  }
  png_set_read_fn(png, &source, png_pull);
  png_set_user_limits(png, 1000000, 1000000);
  png_read_info(png, info);
  uint32_t width = png_get_image_width(png, info), height = png_get_image_height(png, info);
  unsigned long long pixels = (unsigned long long)width * height;
  // deflate cannot shrink by more than about 1032 to 1.
  unsigned long long justified = (unsigned long long)count * 1100 * 8 / png_get_bit_depth(png, info);
  if (pixels > justified || pixels > byte_limit) png_error(png, oversized);
  int depth = png_get_bit_depth(png, info), color = png_get_color_type(png, info);
  if (color == PNG_COLOR_TYPE_PALETTE) png_set_palette_to_rgb(png);
  if (color == PNG_COLOR_TYPE_GRAY && depth < 8) png_set_expand_gray_1_2_4_to_8(png);
  if (png_get_valid(png, info, PNG_INFO_tRNS)) png_set_tRNS_to_alpha(png);
  if (depth == 16) { const uint16_t probe = 1; if (*(const uint8_t *)&probe) png_set_swap(png); }
  png_set_interlace_handling(png);
  png_read_update_info(png, info);
  size_t row_bytes = png_get_rowbytes(png, info);
  if ((unsigned long long)row_bytes * height > byte_limit) png_error(png, oversized);
  out->samples = calloc(height ? height : 1, row_bytes);
  rows = malloc(sizeof(png_bytep) * (height ? height : 1));
  if (!out->samples || !rows) png_error(png, "out of memory");
  for (uint32_t y = 0; y < height; y++) rows[y] = out->samples + (size_t)y * row_bytes;
  png_read_image(png, rows);
  out->width = width;
  out->height = height;
  out->channels = png_get_channels(png, info);
  out->bits = png_get_bit_depth(png, info);
  png_destroy_read_struct(&png, &info, NULL);
  free((void *)rows);
  return 0;
}

static void png_push(png_structp png, png_bytep data, size_t length) {
  sink_buffer *sink = png_get_io_ptr(png);
  if (sink->count + length > sink->capacity) {
    size_t capacity = (sink->count + length) * 2;
    uint8_t *grown = realloc(sink->bytes, capacity);
    if (!grown) png_error(png, "out of memory");
    sink->bytes = grown;
    sink->capacity = capacity;
  }
  memcpy(sink->bytes + sink->count, data, length);
  sink->count += length;
}
static void png_flushed(png_structp png) { (void)png; }

int picture_encode_png(const uint8_t *samples, uint32_t width, uint32_t height, int channels, uint8_t **out, size_t *out_count, char message[256]) {
  failure f = {.message = message};
  sink_buffer sink = {0};
  png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, &f, png_failed, png_quiet);
  png_infop info = png ? png_create_info_struct(png) : NULL;
  if (!info) { snprintf(message, 256, "out of memory"); png_destroy_write_struct(&png, NULL); return -1; }
  if (setjmp(f.jump)) { png_destroy_write_struct(&png, &info); free(sink.bytes); return -1; }
  static const int colors[5] = {0, PNG_COLOR_TYPE_GRAY, PNG_COLOR_TYPE_GRAY_ALPHA, PNG_COLOR_TYPE_RGB, PNG_COLOR_TYPE_RGB_ALPHA};
  png_set_write_fn(png, &sink, png_push, png_flushed);
  png_set_IHDR(png, info, width, height, 8, colors[channels], PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
  png_write_info(png, info);
  for (uint32_t y = 0; y < height; y++) png_write_row(png, samples + (size_t)y * width * channels);
  png_write_end(png, info);
  png_destroy_write_struct(&png, &info);
  *out = sink.bytes;
  *out_count = sink.count;
  return 0;
}

// JPEG

typedef struct { struct jpeg_error_mgr base; failure f; } jpeg_failure;

static void jpeg_failed(j_common_ptr info) {
  jpeg_failure *f = (jpeg_failure *)info->err;
  char text[JMSG_LENGTH_MAX];
  (*info->err->format_message)(info, text);
  snprintf(f->f.message, 256, "%s", text);
  longjmp(f->f.jump, 1);
}
/// Damage is only a warning to libjpeg, which goes on with grey pixels: the first is kept.
static void jpeg_message(j_common_ptr info, int level) {
  if (level >= 0) return;
  if (info->err->num_warnings++ == 0) {
    char text[JMSG_LENGTH_MAX];
    (*info->err->format_message)(info, text);
    snprintf(((jpeg_failure *)info->err)->f.message, 256, "%s", text);
  }
}
static void jpeg_silent(j_common_ptr info) { (void)info; }

int picture_decode_jpeg(const uint8_t *bytes, size_t count, unsigned long long byte_limit, decoded_picture *out) {
  memset(out, 0, sizeof *out);
  struct jpeg_decompress_struct info;
  jpeg_failure f;
  memset(&info, 0, sizeof info);
  info.err = jpeg_std_error(&f.base);
  f.base.error_exit = jpeg_failed;
  f.base.emit_message = jpeg_message;
  f.base.output_message = jpeg_silent;
  f.f.message = out->message;
  if (setjmp(f.f.jump)) {
    jpeg_destroy_decompress(&info);
    free(out->samples);
    out->samples = NULL;
    return -1;
  }
  jpeg_create_decompress(&info);
  jpeg_mem_src(&info, bytes, count);
  jpeg_read_header(&info, TRUE);
  unsigned long long pixels = (unsigned long long)info.image_width * info.image_height;
  if (pixels > (unsigned long long)count * 4096 || pixels * info.num_components > byte_limit) {
    snprintf(out->message, 256, "%s", oversized);
    longjmp(f.f.jump, 1);
  }
  switch (info.jpeg_color_space) {
  case JCS_GRAYSCALE: info.out_color_space = JCS_GRAYSCALE; break;
  case JCS_CMYK: case JCS_YCCK: info.out_color_space = JCS_CMYK; break;
  default: info.out_color_space = JCS_RGB;
  }
  jpeg_start_decompress(&info);
  int components = info.output_components;
  size_t row_bytes = (size_t)info.output_width * components;
  out->samples = malloc(row_bytes * info.output_height + 1);
  if (!out->samples) { snprintf(out->message, 256, "out of memory"); longjmp(f.f.jump, 1); }
  while (info.output_scanline < info.output_height) {
    JSAMPROW row = out->samples + row_bytes * info.output_scanline;
    jpeg_read_scanlines(&info, &row, 1);
  }
  out->width = info.output_width;
  out->height = info.output_height;
  out->channels = components;
  out->bits = 8;
  out->is_cmyk = components == 4;
  jpeg_finish_decompress(&info);
  jpeg_destroy_decompress(&info);
  return 0;
}

int picture_encode_jpeg(const uint8_t *samples, uint32_t width, uint32_t height, int channels, int quality, int is_baseline, uint8_t **out, size_t *out_count, char message[256]) {
  struct jpeg_compress_struct info;
  jpeg_failure f;
  unsigned char *buffer = NULL;
  unsigned long length = 0;
  memset(&info, 0, sizeof info);
  info.err = jpeg_std_error(&f.base);
  f.base.error_exit = jpeg_failed;
  f.base.output_message = jpeg_silent;
  f.f.message = message;
  if (setjmp(f.f.jump)) { jpeg_destroy_compress(&info); free(buffer); return -1; }
  jpeg_create_compress(&info);
  jpeg_mem_dest(&info, &buffer, &length);
  info.image_width = width;
  info.image_height = height;
  info.input_components = channels;
  info.in_color_space = channels == 1 ? JCS_GRAYSCALE : channels == 4 ? JCS_CMYK : JCS_RGB;
  jpeg_set_defaults(&info);
  jpeg_set_quality(&info, quality, is_baseline ? TRUE : FALSE);
  jpeg_start_compress(&info, TRUE);
  while (info.next_scanline < height) {
    JSAMPROW row = (JSAMPROW)(samples + (size_t)info.next_scanline * width * channels);
    jpeg_write_scanlines(&info, &row, 1);
  }
  jpeg_finish_compress(&info);
  jpeg_destroy_compress(&info);
  *out = buffer;
  *out_count = length;
  return 0;
}
