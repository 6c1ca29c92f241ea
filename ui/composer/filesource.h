#pragma once

#include "base/result.h"
#include "channels/attachments.h"

#include <QByteArray>
#include <QImage>
#include <QString>

namespace trato::ui {

/// Something that is to go with a message: a file of this machine, or what lay in the clipboard.
struct FileSource {
    QString path = {}; ///< of a file; otherwise one of the others, under `name`
    QString name = {};
    QByteArray bytes = {}; ///< a picture as another program encoded it
    QImage picture = {};   ///< one that was never encoded
};

struct ReadFile {
    channels::Attachment file;
    QByteArray bytes;
    QImage thumbnail; ///< of pictures
};

/// Reads it once and says what it is by its content, not only by its name. For a pool thread: files are large, disks
/// are slow and pictures take long to decode. Codes: no_file (it vanished), not_a_file (folders, devices, pipes),
/// unreadable_file, empty_file, too_large, program_file, broken_file (a picture or PDF that is none).
Result<ReadFile> readFile(const FileSource& source);

/// A picture as small as a chip shows it; null for what is none.
QImage chipPicture(const channels::Attachment& file, const QByteArray& bytes);

/// "PDF", "JPEG", "DOCX": what people call it.
QString kindWord(const channels::Attachment& file);

} // namespace trato::ui
