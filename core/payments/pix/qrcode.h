#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace trato::payments {

/// The dark and light modules of a QR code, without the quiet zone.
struct QrMatrix {
    int size = 0;           ///< modules a side
    std::vector<bool> dark; ///< row by row

    [[nodiscard]] bool isDark(int row, int column) const { return dark[size_t(row) * size + column]; }
};

/// Byte mode, error correction M. Code `qr_too_large` when the text fits no QR code (about 2,300 bytes), `qr_empty`
/// when there is none.
Result<QrMatrix> qrMatrix(QByteArrayView text);

/// Drawings with the quiet zone of four modules, black on white.
QByteArray qrSvg(const QrMatrix& matrix);
/// 8-bit grey, `pixels` a module. Code `qr_not_drawn`.
Result<QByteArray> qrPng(const QrMatrix& matrix, int pixels = 8);

} // namespace trato::payments
