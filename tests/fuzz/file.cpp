#include "fuzz/readers.h"
#include "ui/media/pictures.h"

#include <QMimeDatabase>

// What a file is by its content, and the pictures among them.
void trato::fuzz::readFileContent(QByteArrayView bytes)
{
    static const QMimeDatabase types;
    const QByteArray file = bytes.toByteArray();
    (void)types.mimeTypeForData(file);
    (void)ui::decodePicture(file, 96);
}
