"""Sizes for measuring operators: those of scripts/operator_cases.py enlarged, or declared here where attributes speak of sizes.

`DECLARED` has lines like those of `operator_cases`; an operator in it is measured by these lines only.
"""
import math, pathlib, sys

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "scripts"))
from operator_cases import CASES, DISTRIBUTIONS  # noqa: E402

R, P = "real", "positive"
ELEMENTS = 1 << 20

DECLARED = [
    # Layers.
    ("FullyConnected", dict(num_hidden=512), [((128, 1024), R), ((512, 1024), R), ((512,), R)]),
    ("Convolution", dict(kernel=(3, 3), pad=(1, 1), num_filter=64), [((4, 64, 56, 56), R), ((64, 64, 3, 3), R), ((64,), R)]),
    ("Convolution", dict(kernel=(3, 3), pad=(1, 1), num_filter=64, num_group=64, no_bias=True), [((4, 64, 56, 56), R), ((64, 1, 3, 3), R)]),
    ("Convolution", dict(kernel=(3, 3), pad=(2, 2), dilate=(2, 2), num_filter=32, no_bias=True), [((2, 32, 56, 56), R), ((32, 32, 3, 3), R)]),
    ("Convolution", dict(kernel=(5,), pad=(2,), num_filter=64), [((16, 64, 256), R), ((64, 64, 5), R), ((64,), R)]),
    ("Convolution", dict(kernel=(3, 3, 3), pad=(1, 1, 1), num_filter=16), [((1, 16, 16, 32, 32), R), ((16, 16, 3, 3, 3), R), ((16,), R)]),
    ("Deconvolution", dict(kernel=(4, 4), stride=(2, 2), pad=(1, 1), num_filter=32), [((4, 64, 28, 28), R), ((64, 32, 4, 4), R)]),
    ("Deconvolution", dict(kernel=(4,), stride=(2,), pad=(1,), num_filter=32), [((8, 64, 256), R), ((64, 32, 4), R)]),
    *[("Pooling", dict(kernel=(3, 3), stride=(2, 2), pad=(1, 1), pool_type=kind, **({"p_value": 2} if kind == "lp" else {})), [((8, 64, 56, 56), R)]) for kind in ("max", "avg", "sum", "lp")],
    ("Pooling", dict(kernel=(1, 1), global_pool=True, pool_type="avg"), [((16, 64, 32, 32), R)]), ("Pooling", dict(kernel=(3,), stride=(2,), pool_type="max"), [((16, 64, 1024), R)]),
    ("Pooling", dict(kernel=(2, 2, 2), stride=(2, 2, 2), pool_type="max"), [((2, 16, 32, 32, 32), R)]),
    ("BatchNorm", dict(fix_gamma=False), [((16, 64, 32, 32), R), ((64,), P), ((64,), R), ((64,), R), ((64,), P)]),
    ("_contrib_SyncBatchNorm", dict(fix_gamma=False, key="one"), [((16, 64, 32, 32), R), ((64,), P), ((64,), R), ((64,), R), ((64,), P)]),
    ("_contrib_BatchNormWithReLU", dict(fix_gamma=False), [((16, 64, 32, 32), R), ((64,), P), ((64,), R), ((64,), R), ((64,), P)], dict(outputs=1)),
    ("InstanceNorm", dict(), [((16, 64, 32, 32), R), ((64,), R), ((64,), R)]), ("LayerNorm", dict(), [((2048, 512), R), ((512,), R), ((512,), R)]),
    ("LayerNorm", dict(axis=1), [((16, 64, 1024), R), ((64,), R), ((64,), R)]), ("GroupNorm", dict(num_groups=8), [((16, 64, 32, 32), R), ((8,), R), ((8,), R)]),
    ("LRN", dict(nsize=5), [((8, 64, 32, 32), P)]), *[("L2Normalization", dict(mode=mode), [((16, 64, 32, 32), R)]) for mode in ("instance", "channel", "spatial")],
    *[("RNN", dict(mode=mode, state_size=128, num_layers=1, state_outputs=True), [((32, 16, 128), R), ((gates * (128 * 256 + 256),), "small"), ((1, 16, 128), R)] + [((1, 16, 128), R)] * (mode == "lstm"))
      for mode, gates in (("lstm", 4), ("gru", 3), ("rnn_tanh", 1), ("rnn_relu", 1))],
    ("RNN", dict(mode="lstm", state_size=64, num_layers=2, bidirectional=True), [((32, 16, 64), R), ((4 * (64 * 128 + 128) * 2 + 4 * (64 * 192 + 128) * 2,), "small"), ((4, 16, 64), R), ((4, 16, 64), R)]),
    *[("Activation", dict(act_type=kind), [((16, 64, 32, 32), R)]) for kind in ("relu", "sigmoid", "tanh", "softrelu", "softsign")],
    *[("LeakyReLU", dict(act_type=kind), [((16, 64, 32, 32), R)]) for kind in ("leaky", "elu", "selu", "gelu")],
    ("LeakyReLU", dict(act_type="rrelu"), [((16, 64, 32, 32), R)], dict(train=False)), ("LeakyReLU", dict(act_type="prelu"), [((16, 64, 32, 32), R), ((64,), P)]),
    ("Dropout", dict(p=0.5), [((16, 64, 32, 32), R)]), ("Dropout", dict(p=0.5, axes=(2, 3)), [((16, 64, 32, 32), R)]),
    ("Embedding", dict(input_dim=10000, output_dim=128), [((64, 32), "index10000"), ((10000, 128), R)]),
    ("softmax", dict(), [((2048, 512), R)]), ("softmax", dict(axis=1), [((16, 64, 1024), R)]), ("log_softmax", dict(), [((2048, 512), R)]), ("softmin", dict(), [((2048, 512), R)]),
    ("SoftmaxActivation", dict(), [((2048, 512), R)]), ("SoftmaxActivation", dict(mode="channel"), [((16, 64, 32, 32), R)]),
    ("SoftmaxOutput", dict(), [((1024, 1000), R), ((1024,), "index1000")]), ("SoftmaxOutput", dict(multi_output=True), [((4, 21, 112, 112), R), ((4, 112, 112), "index21")]),
    ("SVMOutput", dict(), [((1024, 1000), R), ((1024,), "index1000")]), ("softmax_cross_entropy", dict(), [((1024, 1000), R), ((1024,), "index1000")]),
    ("CTCLoss", dict(), [((64, 16, 64), R), ((16, 20), "index63plus1")]), ("ctc_loss", dict(), [((64, 16, 64), R), ((16, 20), "index63plus1")]),
    *[("_contrib_interleaved_matmul_selfatt_" + part, dict(heads=8), inputs) for part, inputs in (("qk", [((64, 8, 1536), R)]), ("valatt", [((64, 8, 1536), R), ((64, 64, 64), R)]))],
    *[("_contrib_interleaved_matmul_encdec_" + part, dict(heads=8), inputs) for part, inputs in (("qk", [((64, 8, 512), R), ((96, 8, 1024), R)]), ("valatt", [((96, 8, 1024), R), ((64, 64, 96), R)]))],
    # Shapes.
    ("slice", dict(begin="(0, None, 10)", end="(60, 100, None)", step="(1, 1, 2)"), [((64, 128, 128), R)]), ("slice", dict(begin="(2, 3)", end="(1000, 1010)"), [((1024, 1024), R)]),
    ("slice_axis", dict(axis=-1, begin=100, end=900), [((1024, 1024), R)]), ("slice_axis", dict(axis=0, begin=100, end=900), [((1024, 1024), R)]),
    ("tile", dict(reps=(2, 1, 2)), [((64, 64, 64), R)]), ("repeat", dict(repeats=2, axis=1), [((64, 128, 64), R)]), ("repeat", dict(repeats=2), [((512, 1024), R)]),
    ("broadcast_axis", dict(axis=(0, 2), size=(64, 256)), [((1, 64, 1), R)]), ("broadcast_to", dict(shape=(64, 0, 256)), [((1, 64, 1), R)]), ("broadcast_like", dict(), [((1, 1024), R), ((1024, 1024), R)]),
    *[("Pad", dict(mode=mode, pad_width=(0, 0, 0, 0, 3, 3, 3, 3)), [((8, 32, 64, 64), R)]) for mode in ("constant", "edge", "reflect")],
    ("Crop", dict(num_args=1, h_w=(48, 48), offset=(3, 5)), [((8, 32, 64, 64), R)]), ("UpSampling", dict(scale=2, sample_type="nearest", num_args=1), [((8, 32, 32, 32), R)]),
    ("UpSampling", dict(scale=2, sample_type="bilinear", num_filter=16), [((4, 16, 32, 32), R), ((16, 1, 4, 4), R)]),
    ("depth_to_space", dict(block_size=2), [((8, 64, 48, 48), R)]), ("space_to_depth", dict(block_size=2), [((8, 16, 96, 96), R)]),
    ("Reshape", dict(shape=(0, -1)), [((64, 128, 128), R)]), ("reshape_like", dict(), [((64, 128, 128), R), ((128, 64, 128), R)]), ("transpose", dict(), [((1024, 1024), R)]), ("transpose", dict(axes=(0, 2, 3, 1)), [((16, 64, 32, 32), R)]),
    ("transpose", dict(axes=(1, 0, 2)), [((64, 128, 128), R)]), ("SwapAxis", dict(dim1=0, dim2=2), [((64, 128, 128), R)]), ("reverse", dict(axis=1), [((64, 128, 128), R)]),
    ("Concat", dict(num_args=3, dim=1), [((16, 32, 32, 32), R), ((16, 16, 32, 32), R), ((16, 16, 32, 32), R)]), ("Concat", dict(num_args=2, dim=-1), [((4096, 100), R), ((4096, 28), R)]),
    ("_rnn_param_concat", dict(num_args=2, dim=0), [((500000,), R), ((500000,), R)]), ("SliceChannel", dict(num_outputs=4), [((16, 64, 32, 32), R)]), ("_split_v2", dict(indices=(0, 20, 50), axis=1), [((16, 64, 32, 32), R)]),
    ("stack", dict(axis=1, num_args=3), [((512, 512), R)] * 3), ("_slice_assign", dict(begin="(2, 3)", end="(1000, 1010)"), [((1024, 1024), R), ((998, 1007), R)]),
    ("_slice_assign_scalar", dict(begin="(2, 3)", end="(1000, 1010)", scalar=2), [((1024, 1024), R)]), ("diag", dict(), [((1024, 1024), R)]), ("diag", dict(), [((1000,), R)]),
    ("im2col", dict(kernel=(3, 3), pad=(1, 1)), [((4, 16, 48, 48), R)]), ("col2im", dict(output_size=(48, 48), kernel=(3, 3), pad=(1, 1)), [((4, 144, 2304), R)]),
    # Indices and order.
    ("take", dict(axis=0), [((10000, 128), R), ((8192,), "index10000")]), ("take", dict(axis=1), [((64, 1000, 16), R), ((1000,), "index1000")]), ("pick", dict(axis=1), [((1024, 1000), R), ((1024,), "index1000")]),
    ("batch_take", dict(), [((100000, 10), R), ((100000,), "index10")], dict(types={1: "int32"})), ("one_hot", dict(depth=1000), [((1024,), "index1000")]), ("gather_nd", dict(), [((1000, 1000), R), ((2, 200000), "index1000")]),
    ("scatter_nd", dict(shape=(1000, 1000)), [((200000,), R), ((2, 200000), "index1000")]), ("_backward_gather_nd", dict(shape=(1000, 1000)), [((200000,), R), ((2, 200000), "index1000")]),
    ("topk", dict(k=10, ret_typ="value"), [((256, 1000), R)]), ("topk", dict(k=5), [((1000000,), R)]), ("sort", dict(), [((256, 1000), R)]), ("sort", dict(axis=0), [((200000,), R)]), ("argsort", dict(), [((256, 1000), R)]),
    ("ravel_multi_index", dict(shape=(1000, 1000)), [((2, 500000), "index1000")]), ("unravel_index", dict(shape=(1000, 1000)), [((500000,), "index1000000")]), ("_contrib_index_copy", dict(), [((5000, 200), R), ((1,), "index5000"), ((1, 200), R)]),
    ("SequenceMask", dict(use_sequence_length=True), [((64, 128, 128), R), ((128,), "index64")]), ("SequenceLast", dict(use_sequence_length=True), [((64, 128, 128), R), ((128,), "lengths64")]),
    ("SequenceReverse", dict(use_sequence_length=True), [((64, 128, 128), R), ((128,), "index64")]), ("_histogram", dict(bin_cnt=100, range=(-1, 1)), [((1000000,), R)]), ("_contrib_index_array", dict(), [((500, 500), R)]),
    # Reductions: all, the last axis, the first, one in the middle.
    *[(name, attributes, [((64, 128, 128), P)]) for name in "sum mean prod max min nansum nanprod norm".split() for attributes in (dict(), dict(axis=-1), dict(axis=0), dict(axis=1, keepdims=True))],
    *[(name, attributes, [((64, 128, 128), R)]) for name in ("argmax", "argmin") for attributes in (dict(axis=-1), dict(axis=0))], ("moments", dict(axes=(0, 2)), [((64, 128, 128), R)]),
    # Products and matrices.
    ("dot", dict(), [((512, 512), R)] * 2), ("dot", dict(transpose_b=True), [((512, 512), R)] * 2), ("batch_dot", dict(), [((32, 128, 64), R), ((32, 64, 128), R)]),
    ("_linalg_gemm", dict(), [((16, 128, 128), R)] * 3), ("_linalg_gemm2", dict(), [((16, 128, 128), R)] * 2), *[("_linalg_" + name, dict(), [((16, 64, 64), "definite")]) for name in "potrf potri gelqf syevd inverse det slogdet".split()],
    ("_linalg_syrk", dict(), [((16, 128, 128), R)]), ("_linalg_trmm", dict(), [((16, 128, 128), R)] * 2), ("_linalg_trsm", dict(), [((16, 128, 128), "definite"), ((16, 128, 128), R)]),
    ("_linalg_maketrian", dict(), [((100, 5050), R)]), ("_linalg_extracttrian", dict(), [((100, 100, 100), R)]), ("khatri_rao", dict(), [((100, 100), R), ((100, 100), R)]), ("_linalg_makediag", dict(offset=-1), [((64, 100), R)]),
    # Pictures and boxes.
    ("GridGenerator", dict(transform_type="affine", target_shape=(128, 128)), [((16, 6), R)]), ("GridGenerator", dict(transform_type="warp"), [((8, 2, 128, 128), R)]), ("BilinearSampler", dict(), [((4, 16, 64, 64), R), ((4, 2, 64, 64), R)]),
    ("SpatialTransformer", dict(target_shape=(64, 64), transform_type="affine", sampler_type="bilinear"), [((4, 16, 64, 64), R), ((4, 6), R)]), ("ROIPooling", dict(pooled_size=(7, 7), spatial_scale=0.5), [((2, 64, 32, 32), R), ((64, 5), "rois2x60")]),
    ("Correlation", dict(kernel_size=1, max_displacement=4, stride2=1, pad_size=4), [((2, 32, 32, 32), R)] * 2), ("_contrib_AdaptiveAvgPooling2D", dict(output_size=(7, 7)), [((8, 64, 32, 32), R)]),
    ("_contrib_BilinearResize2D", dict(height=64, width=64), [((4, 32, 48, 48), R)]), ("_contrib_ROIAlign", dict(pooled_size=(7, 7), spatial_scale=0.5, sample_ratio=2), [((2, 64, 32, 32), R), ((64, 5), "rois2x60")]),
    ("_contrib_RROIAlign", dict(pooled_size=(7, 7), spatial_scale=0.5, sampling_ratio=2), [((2, 64, 32, 32), R), ((64, 6), "rotated2x60")]), ("_contrib_PSROIPooling", dict(spatial_scale=0.5, output_dim=8, pooled_size=7), [((1, 392, 32, 32), R), ((32, 5), "rois1x60")]),
    ("_contrib_DeformableConvolution", dict(kernel=(3, 3), pad=(1, 1), num_filter=16, no_bias=True), [((1, 16, 32, 32), R), ((1, 18, 32, 32), R), ((16, 16, 3, 3), R)]),
    ("_contrib_ModulatedDeformableConvolution", dict(kernel=(3, 3), pad=(1, 1), num_filter=16, no_bias=True), [((1, 16, 32, 32), R), ((1, 18, 32, 32), R), ((1, 9, 32, 32), P), ((16, 16, 3, 3), R)]),
    ("_contrib_MultiBoxPrior", dict(sizes=(0.5, 0.25), ratios=(1, 2, 0.5)), [((1, 16, 64, 64), R)]), ("_contrib_MultiBoxDetection", dict(), [((2, 5, 2000), "unit"), ((2, 8000), "small"), ((1, 2000, 4), "boxes")]),
    ("_contrib_MultiBoxTarget", dict(), [((1, 4000, 4), "boxes"), ((4, 8, 5), "labels"), ((4, 5, 4000), R)]), ("_contrib_box_nms", dict(overlap_thresh=0.5), [((2, 1000, 6), P)]), ("_contrib_box_iou", dict(), [((500, 4), "boxes"), ((500, 4), "boxes")]),
    ("_contrib_bipartite_matching", dict(threshold=0.1), [((4, 200, 200), "unit")]), ("_contrib_box_encode", dict(), [((4, 2000), "index2"), ((4, 2000), "index10"), ((4, 2000, 4), "boxes"), ((4, 10, 4), "boxes"), ((4,), R), ((4,), P)]),
    ("_contrib_box_decode", dict(), [((16, 4000, 4), R), ((1, 4000, 4), P)]),
    *[(name, dict(rpn_pre_nms_top_n=1000, rpn_post_nms_top_n=100, scales=(4, 8), ratios=(0.5, 1, 2)), [((1, 12, 32, 32), P), ((1, 24, 32, 32), "small"), ((1, 3), "picture512")]) for name in ("_contrib_Proposal", "_contrib_MultiProposal")],
    ("_image_to_tensor", dict(), [((512, 512, 3), "index200")], dict(types={0: "uint8"}, train=False)), ("_image_normalize", dict(mean=(0.1, 0.2, 0.3), std=(0.5, 1, 2)), [((3, 512, 512), R)]), ("_image_crop", dict(x=10, y=20, width=400, height=300), [((512, 512, 3), R)]),
    ("_image_resize", dict(size=(224, 224), interp=1), [((512, 512, 3), "index250")], dict(types={0: "uint8"}, train=False)), ("_image_adjust_lighting", dict(alpha=(0.3, -0.5, 2)), [((512, 512, 3), R)], dict(seed=1)),
    *[(name, attributes, [((512, 512, 3), "index250")], dict(seed=1)) for name, attributes in (
        ("_image_random_brightness", dict(min_factor=0.5, max_factor=2)), ("_image_random_contrast", dict(min_factor=0.5, max_factor=2)), ("_image_random_saturation", dict(min_factor=0.2, max_factor=2)), ("_image_random_hue", dict(min_factor=0, max_factor=3)),
        ("_image_random_color_jitter", dict(brightness=0.4, contrast=0.4, saturation=0.4, hue=0.2)), ("_image_random_lighting", dict(alpha_std=0.2)), ("_image_random_flip_left_right", dict()), ("_image_random_flip_top_bottom", dict()))],
    # Made from nothing, or drawn.
    ("_arange", dict(start=0, stop=1000000), []), ("_eye", dict(N=1000), []), ("_linspace", dict(start=0, stop=1, num=1000000), []), *[(name, dict(shape=(1000, 1000)), []) for name in ("_zeros", "_ones")], ("_full", dict(shape=(1000, 1000), value=1.5), []),
    *[("_random_" + name, dict(shape=(500000,), **p), [], dict(seed=7)) for name, p in DISTRIBUTIONS], ("_random_randint", dict(low=-5, high=50, shape=(500000,)), [], dict(seed=7)),
    *[("_sample_" + name, dict(shape=(1000,)), [((300,), P)] if len(p) == 1 else [((300,), "unit"), ((300,), "unit2")], dict(seed=3)) for name, p in DISTRIBUTIONS], ("_sample_multinomial", dict(shape=(1000,)), [((100, 50), "simplex")], dict(seed=7)),
    ("_shuffle", dict(), [((100000,), R)], dict(seed=7)),
    # Queries that read nothing: their size is that of the array they are asked about.
    ("lamb_update_phase2", dict(lr=0.1, upper_bound=1), [((1000000,), R), ((1000000,), R), ((1,), P), ((1,), P)]),
]


def enlarged(case):
    """The case with all extents but 1 multiplied by one number, so that the inputs, or what they broadcast to, have about `ELEMENTS` elements."""
    op, attributes, inputs, *rest = case
    rank = max(len(shape) for shape, _ in inputs)
    largest = [max(extents) for extents in zip(*(shape for shape, _ in inputs if len(shape) == rank))]
    growing = sum(extent > 1 for extent in largest)
    factor = max(1, int((ELEMENTS / math.prod(largest)) ** (1 / growing))) if growing else 1
    return (op, attributes, [(tuple(e * factor if e > 1 else e for e in shape), kind) for shape, kind in inputs], *rest)


def candidates(names):
    """Cases to measure the operator of these names by: all that are declared, or the first of the enlarged ones that runs."""
    declared = [case for case in DECLARED if case[0] in names]
    return declared, [enlarged(case) for case in CASES if case[0] in names and case[2]]
