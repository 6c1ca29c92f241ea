#include "payments/pix/qrcode.h"
#include "support/result.h"

#include <png.h>

#include <gmock/gmock.h>

namespace trato::payments {
namespace {

TEST(QrCode, HasFinderPatternsInThreeCorners)
{
    ASSERT_UNWRAP(const QrMatrix matrix, qrMatrix("00020126"));
    EXPECT_EQ((matrix.size - 17) % 4, 0);
    for (const auto& [row, column] : {std::pair(0, 0), std::pair(0, matrix.size - 7), std::pair(matrix.size - 7, 0)}) {
        for (int i = 0; i < 7; ++i) {
            EXPECT_TRUE(matrix.isDark(row, column + i) && matrix.isDark(row + 6, column + i));
            EXPECT_TRUE(matrix.isDark(row + i, column) && matrix.isDark(row + i, column + 6));
        }
        EXPECT_FALSE(matrix.isDark(row + 1, column + 1));
        EXPECT_TRUE(matrix.isDark(row + 3, column + 3));
    }
}

TEST(QrCode, SvgCoversEveryDarkModule)
{
    ASSERT_UNWRAP(const QrMatrix matrix, qrMatrix("00020126"));
    const QByteArray svg = qrSvg(matrix);
    EXPECT_TRUE(svg.startsWith("<svg ") && svg.endsWith("</svg>\n"));
    EXPECT_TRUE(svg.contains("viewBox=\"0 0 " + QByteArray::number(matrix.size + 8) + ' '));
    EXPECT_TRUE(svg.contains("M4 4h7v1h-7z")) << "top of the first finder pattern";
}

TEST(QrCode, PngShowsTheMatrix)
{
    constexpr int pixels = 3;
    ASSERT_UNWRAP(const QrMatrix matrix, qrMatrix(QByteArray(300, 'x')));
    ASSERT_UNWRAP(const QByteArray bytes, qrPng(matrix, pixels));
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    ASSERT_TRUE(png_image_begin_read_from_memory(&image, bytes.constData(), static_cast<size_t>(bytes.size())));
    image.format = PNG_FORMAT_GRAY;
    const int side = (matrix.size + 8) * pixels;
    ASSERT_EQ(static_cast<int>(image.width), side);
    std::vector<unsigned char> grey(static_cast<size_t>(side) * static_cast<size_t>(side));
    ASSERT_TRUE(png_image_finish_read(&image, nullptr, grey.data(), 0, nullptr));
    for (int row = 0; row < matrix.size; ++row) {
        for (int column = 0; column < matrix.size; ++column) {
            const int at = ((row + 4) * pixels + 1) * side + (column + 4) * pixels + 1;
            ASSERT_EQ(grey[static_cast<size_t>(at)] == 0, matrix.isDark(row, column)) << row << ' ' << column;
        }
    }
    EXPECT_EQ(grey.front(), 255) << "quiet zone";
}

TEST(QrCode, RefusesNothingAndTooMuch)
{
    EXPECT_EQ(qrMatrix("").error().code, QStringLiteral("qr_empty"));
    EXPECT_EQ(qrMatrix(QByteArray(4000, 'x')).error().code, QStringLiteral("qr_too_large"));
    EXPECT_TRUE(qrMatrix(QByteArray(2300, 'x')).has_value());
}

} // namespace
} // namespace trato::payments
