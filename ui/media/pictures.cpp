#include "ui/media/pictures.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>

namespace trato::ui {

namespace {

constexpr qint64 mostDecodedPixels = 120'000'000;

bool isKnown(const QByteArray& format)
{
    // No SVG: it is a program that can name addresses.
    return format == "png" || format == "jpeg" || format == "jpg" || format == "gif" || format == "webp" ||
           format == "bmp";
}

} // namespace

DecodedPicture decodePicture(const QByteArray& bytes, int most)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    DecodedPicture picture;
    if (!isKnown(reader.format()))
        return picture;
    picture.size = reader.size();
    if (!picture.size.isValid())
        return picture;
    picture.tooLarge = qint64(picture.size.width()) * picture.size.height() > mostDecodedPixels;
    if (picture.tooLarge)
        return picture;
    if (std::max(picture.size.width(), picture.size.height()) > most)
        reader.setScaledSize(picture.size.scaled(most, most, Qt::KeepAspectRatio).expandedTo({1, 1}));
    // Of the process: only ever raised, by whoever decodes first.
    QImageReader::setAllocationLimit(512);
    picture.image = reader.read();
    return picture;
}

} // namespace trato::ui
