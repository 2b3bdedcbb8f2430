#ifndef PICTURE_CODECS_H
#define PICTURE_CODECS_H
#include <stddef.h>
#include <stdint.h>

/// A decoded picture: interleaved samples, row by row, 8 or 16 bits each (16 in the machine's byte order). Free `samples` with free().
typedef struct {
  uint8_t *samples;
  uint32_t width;
  uint32_t height;
  int channels;
  int bits;
  /// 1 when the four channels of a JPEG are inks, as stored.
  int is_cmyk;
  /// What is wrong: with the result when there is none, else with a file that ends early or is damaged.
  char message[256];
} decoded_picture;

/// Decode a whole file held in memory. Return 0, or -1 with a message. libpng and libjpeg report errors by longjmp, which Swift cannot
/// cross: these functions are where it lands. `byte_limit` bounds the memory of the decoded samples.
int picture_decode_png(const uint8_t *bytes, size_t count, unsigned long long byte_limit, decoded_picture *out);
int picture_decode_jpeg(const uint8_t *bytes, size_t count, unsigned long long byte_limit, decoded_picture *out);
/// Encode interleaved 8-bit samples. `*out` is malloc'ed. Four channels of a JPEG are inks; one that need not be baseline may have coarse tables.
int picture_encode_png(const uint8_t *samples, uint32_t width, uint32_t height, int channels, uint8_t **out, size_t *out_count, char message[256]);
int picture_encode_jpeg(const uint8_t *samples, uint32_t width, uint32_t height, int channels, int quality, int is_baseline, uint8_t **out, size_t *out_count, char message[256]);
#endif
