#include "payments/pix/qrcode.h"

#include <QCoreApplication>

#include <png.h>
#include <qrencode.h>

#include <memory>

namespace trato::payments {
namespace {

constexpr int quietZone = 4;
constexpr char black = 0;
constexpr char white = static_cast<char>(0xFF);

struct FreeCode {
    void operator()(QRcode* code) const { QRcode_free(code); }
};

QByteArray greyPixels(const QrMatrix& matrix, int pixels, int side)
{
    QByteArray image(static_cast<qsizetype>(side) * side, white);
    for (int y = 0; y < matrix.size * pixels; ++y) {
        for (int x = 0; x < matrix.size * pixels; ++x) {
            const qsizetype at = static_cast<qsizetype>(y + quietZone * pixels) * side + x + quietZone * pixels;
            if (matrix.isDark(y / pixels, x / pixels))
                image[at] = black;
        }
    }
    return image;
}

Failure notDrawn()
{
    return failure(
        QStringLiteral("qr_not_drawn"), QCoreApplication::translate("payments", "The QR code can't be drawn."));
}

} // namespace

Result<QrMatrix> qrMatrix(QByteArrayView text)
{
    if (text.isEmpty())
        return failure(
            QStringLiteral("qr_empty"), QCoreApplication::translate("payments", "There is nothing to draw."));
    const auto* bytes = reinterpret_cast<const unsigned char*>(text.data());
    const std::unique_ptr<QRcode, FreeCode> code(
        QRcode_encodeData(static_cast<int>(text.size()), bytes, 0, QR_ECLEVEL_M));
    if (!code)
        return failure(QStringLiteral("qr_too_large"),
            QCoreApplication::translate("payments", "The text is too long for a QR code."));
    QrMatrix matrix{.size = code->width, .dark = {}};
    const int modules = code->width * code->width;
    matrix.dark.reserve(static_cast<size_t>(modules));
    for (int i = 0; i < modules; ++i)
        matrix.dark.push_back((code->data[i] & 1) != 0);
    return matrix;
}

QByteArray qrSvg(const QrMatrix& matrix)
{
    QByteArray path;
    for (int row = 0; row < matrix.size; ++row) {
        for (int column = 0; column < matrix.size; ++column) {
            const int start = column;
            while (column < matrix.size && matrix.isDark(row, column))
                ++column;
            if (column > start)
                path += 'M' + QByteArray::number(start + quietZone) + ' ' + QByteArray::number(row + quietZone) + 'h' +
                        QByteArray::number(column - start) + "v1h-" + QByteArray::number(column - start) + 'z';
        }
    }
    const QByteArray side = QByteArray::number(matrix.size + 2 * quietZone);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + side + ' ' + side +
           "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h" + side + 'v' + side + "H0z\"/><path d=\"" +
           path + "\"/></svg>\n";
}

Result<QByteArray> qrPng(const QrMatrix& matrix, int pixels)
{
    const int side = (matrix.size + 2 * quietZone) * pixels;
    const QByteArray grey = greyPixels(matrix, pixels, side);
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    image.width = static_cast<png_uint_32>(side);
    image.height = static_cast<png_uint_32>(side);
    image.format = PNG_FORMAT_GRAY;
    png_alloc_size_t length = 0;
    if (png_image_write_to_memory(&image, nullptr, &length, 0, grey.constData(), 0, nullptr) == 0)
        return notDrawn();
    QByteArray out(static_cast<qsizetype>(length), Qt::Uninitialized);
    if (png_image_write_to_memory(&image, out.data(), &length, 0, grey.constData(), 0, nullptr) == 0)
        return notDrawn();
    out.truncate(static_cast<qsizetype>(length));
    return out;
}

} // namespace trato::payments
