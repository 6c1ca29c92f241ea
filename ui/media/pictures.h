#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>

namespace trato::ui {

/// A picture from somebody else's hands. For a pool thread: a large one takes its time.
struct DecodedPicture {
    QImage image; ///< at most `most` pixels at its longer side
    QSize size;   ///< of the original
    bool tooLarge = false;
};

/// Known formats only (PNG, JPEG, GIF, WebP, BMP), by what the bytes are and not by what they are called; nothing is
/// taken that would need more than 512 MB to decode.
DecodedPicture decodePicture(const QByteArray& bytes, int most);

} // namespace trato::ui
