#include "ui/composer/filesource.h"

#include "base/digest.h"
#include "base/text.h"
#include "ui/composer/words.h"
#include "ui/format/brazil.h"
#include "ui/media/pictures.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

#include <algorithm>
#include <array>

namespace trato::ui {

namespace {

constexpr int chipSide = 96;
constexpr qsizetype longestFileName = 100;
constexpr qint64 readAtOnce = 1024 * 1024;

constexpr std::array programTypes{"application/x-executable", "application/x-pie-executable", "application/x-sharedlib",
    "application/x-msdownload", "application/x-ms-dos-executable", "application/vnd.microsoft.portable-executable",
    "application/x-msi", "application/x-shellscript", "application/javascript", "text/javascript",
    "application/x-java-archive", "application/java-archive", "application/vnd.android.package-archive",
    "application/x-ms-shortcut", "application/x-desktop"};
constexpr std::array programEndings{"exe", "com", "bat", "cmd", "scr", "pif", "msi", "vbs", "vbe", "js", "jse", "wsf",
    "hta", "lnk", "ps1", "jar", "apk", "cpl", "reg", "sh"};

Failure fileFailure(const char* code, const QString& words) { return failure(QString::fromLatin1(code), words); }

/// As it may stand in a header and on somebody's screen: no folders, no signs that hide or turn the direction.
QString fileNameOf(const QString& given)
{
    QString name = text::cleaned(text::storable(given));
    name.replace(u'/', u'_').replace(u'\\', u'_');
    const QString ending = QFileInfo(name).suffix().left(10);
    if (name.size() > longestFileName)
        name = name.left(longestFileName - ending.size() - 1) + (ending.isEmpty() ? QString() : u'.' + ending);
    return name.isEmpty() ? QStringLiteral("arquivo") : name;
}

/// In pieces: what grows meanwhile or never ends is noticed.
Result<QByteArray> bytesOf(const QString& path, const QString& name)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fileFailure("no_file", ComposerWords::tr("“%1” is not there any more.").arg(name));
    if (!info.isFile())
        return fileFailure(
            "not_a_file", ComposerWords::tr("“%1” is no file: folders and devices can't be attached.").arg(name));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileFailure(
            "unreadable_file", ComposerWords::tr("“%1” can't be read: %2").arg(name, file.errorString()));
    QByteArray bytes;
    while (true) {
        const QByteArray piece = file.size() > channels::largestAttachment ? QByteArray() : file.read(readAtOnce);
        bytes += piece;
        if (std::max<qint64>(bytes.size(), file.size()) > channels::largestAttachment) {
            return fileFailure(
                "too_large", ComposerWords::tr("“%1” is too large (%2): no channel takes more than %3 MB.")
                                 .arg(name, format::fileSize(std::max<qint64>(bytes.size(), file.size())))
                                 .arg(channels::largestAttachment / channels::megabyte));
        }
        if (piece.isEmpty())
            break;
    }
    if (file.error() != QFileDevice::NoError)
        return fileFailure(
            "unreadable_file", ComposerWords::tr("“%1” can't be read: %2").arg(name, file.errorString()));
    return bytes;
}

QByteArray encoded(const QImage& picture, const char* format, int quality)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return picture.save(&buffer, format, quality) ? buffer.data() : QByteArray();
}

/// A screen is sharp as PNG; what would be too large for WhatsApp then becomes a photo.
ReadFile encodedPicture(const FileSource& source)
{
    ReadFile read{.file = {.name = source.name + QStringLiteral(".png")},
        .bytes = encoded(source.picture, "PNG", -1),
        .thumbnail = {}};
    if (read.bytes.size() > 5 * channels::megabyte) {
        read.bytes = encoded(source.picture.convertToFormat(QImage::Format_RGB32), "JPG", 90);
        read.file.name = source.name + QStringLiteral(".jpg");
    }
    return read;
}

/// The content's type; the name's where it says the same more exactly (a DOCX is a ZIP, a CSV is text).
QMimeType typeOf(const QString& name, const QByteArray& bytes)
{
    static const QMimeDatabase types;
    const QMimeType content = types.mimeTypeForData(bytes);
    const QMimeType named = types.mimeTypeForFile(name, QMimeDatabase::MatchExtension);
    const bool exact = !named.isDefault() && (content.isDefault() || named.inherits(content.name()));
    return exact ? named : content;
}

bool isProgram(const QMimeType& type, const QString& name)
{
    const QString ending = QFileInfo(name).suffix().toLower();
    return std::any_of(programEndings.begin(), programEndings.end(),
               [&](const char* one) { return ending == QLatin1StringView(one); }) ||
           std::any_of(programTypes.begin(), programTypes.end(),
               [&](const char* one) { return type.inherits(QLatin1StringView(one)); });
}

bool isKnownPicture(const QString& mimeType)
{
    static const QStringList known{QStringLiteral("image/jpeg"), QStringLiteral("image/png"),
        QStringLiteral("image/gif"), QStringLiteral("image/webp"), QStringLiteral("image/bmp")};
    return known.contains(mimeType);
}

/// What says that it is a picture or a PDF has to be one: it would fail at the provider, long after it was sent.
Result<void> checkContent(ReadFile& read)
{
    const QString& name = read.file.name;
    if (read.file.mimeType == QStringLiteral("application/pdf") && !read.bytes.left(1024).contains("%PDF-"))
        return fileFailure("broken_file", ComposerWords::tr("“%1” is no PDF, whatever its name says.").arg(name));
    if (!isKnownPicture(read.file.mimeType))
        return {};
    const DecodedPicture picture = decodePicture(read.bytes, chipSide);
    if (picture.tooLarge)
        return fileFailure(
            "too_large", ComposerWords::tr("“%1” is a picture of %2 × %3 points: too large to be shown anywhere.")
                             .arg(name)
                             .arg(picture.size.width())
                             .arg(picture.size.height()));
    if (picture.image.isNull())
        return fileFailure(
            "broken_file", ComposerWords::tr("The picture “%1” can't be read: it may be broken.").arg(name));
    read.thumbnail = picture.image;
    return {};
}

} // namespace

Result<ReadFile> readFile(const FileSource& source)
{
    ReadFile read;
    if (!source.picture.isNull())
        read = encodedPicture(source);
    else
        read.file.name = source.path.isEmpty() ? source.name : QFileInfo(source.path).fileName();
    read.file.name = fileNameOf(read.file.name);
    const QString& name = read.file.name;
    if (!source.path.isEmpty()) {
        TRATO_TRY(read.bytes, bytesOf(source.path, name));
    } else if (source.picture.isNull()) {
        read.bytes = source.bytes;
    }
    if (read.bytes.isEmpty())
        return fileFailure("empty_file", ComposerWords::tr("“%1” is empty.").arg(name));
    if (read.bytes.size() > channels::largestAttachment)
        return fileFailure("too_large", ComposerWords::tr("“%1” is too large (%2): no channel takes more than %3 MB.")
                                            .arg(name, format::fileSize(read.bytes.size()))
                                            .arg(channels::largestAttachment / channels::megabyte));
    const QMimeType type = typeOf(name, read.bytes);
    if (isProgram(type, name))
        return fileFailure("program_file", ComposerWords::tr("“%1” is a program: programs are not sent.").arg(name));
    read.file.mimeType = type.name();
    read.file.size = read.bytes.size();
    TRATO_CHECK(checkContent(read));
    read.file.sha256 = QString::fromLatin1(digest::sha256(read.bytes).toHex());
    return read;
}

QImage chipPicture(const channels::Attachment& file, const QByteArray& bytes)
{
    return isKnownPicture(file.mimeType) ? decodePicture(bytes, chipSide).image : QImage();
}

QString kindWord(const channels::Attachment& file)
{
    const QString ending = QFileInfo(file.name).suffix().toUpper();
    if (!ending.isEmpty() && ending.size() <= 5)
        return ending;
    const QString sub = file.mimeType.section(u'/', 1).toUpper();
    return sub.size() <= 5 ? sub : ComposerWords::tr("file");
}

} // namespace trato::ui
