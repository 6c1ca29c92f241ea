#include "ui/composer/filesource.h"

#include "ui/composer/givenfiles.h"

#include "support/result.h"

#include <QBuffer>
#include <QFile>
#include <QMimeData>
#include <QTemporaryDir>
#include <QUrl>

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

namespace trato::ui {
namespace {

using namespace Qt::StringLiterals;

QByteArray pictureBytes(const char* format, QSize size = {40, 30})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return buffer.data();
}

/// The CRC-32 that ends a chunk.
QByteArray pngChecksum(const QByteArray& chunk)
{
    quint32 crc = 0xffffffff;
    for (const char byte : chunk) {
        crc ^= static_cast<uchar>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xedb88320U : 0U);
    }
    crc = ~crc;
    return QByteArray::fromHex(QByteArray::number(crc, 16).rightJustified(8, '0'));
}

class FileSourceTest : public testing::Test {
protected:
    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(bytes), bytes.size());
        return file.fileName();
    }
    static QString refusal(const FileSource& source)
    {
        const auto read = readFile(source);
        EXPECT_FALSE(read.has_value());
        EXPECT_FALSE(!read && read.error().message.isEmpty());
        return read ? QString() : read.error().code;
    }

    QTemporaryDir folder;
};

TEST_F(FileSourceTest, whatItIsIsReadFromItsContent)
{
    ASSERT_UNWRAP(const ReadFile picture, readFile({.path = write(u"foto.bin"_s, pictureBytes("PNG"))}));
    EXPECT_EQ(picture.file.mimeType, u"image/png"_s);
    EXPECT_FALSE(picture.thumbnail.isNull());
    EXPECT_EQ(picture.file.size, picture.bytes.size());
    EXPECT_EQ(picture.file.sha256.size(), 64);
    ASSERT_UNWRAP(const ReadFile pdf, readFile({.path = write(u"boleto março.pdf"_s, "%PDF-1.4\n%%EOF\n")}));
    EXPECT_EQ(pdf.file.mimeType, u"application/pdf"_s);
    EXPECT_EQ(pdf.file.name, u"boleto março.pdf"_s);
    EXPECT_EQ(kindWord(pdf.file), u"PDF"_s);
    ASSERT_UNWRAP(const ReadFile table, readFile({.path = write(u"parcelas.csv"_s, "a;b\n1;2\n")}));
    EXPECT_EQ(table.file.mimeType, u"text/csv"_s) << "the name says it more exactly than the content";
}

TEST_F(FileSourceTest, aPictureUnderAForeignNameKeepsItsKind)
{
    ASSERT_UNWRAP(const ReadFile read, readFile({.path = write(u"contrato.pdf"_s, pictureBytes("JPG"))}));
    EXPECT_EQ(read.file.mimeType, u"image/jpeg"_s);
}

TEST_F(FileSourceTest, whatIsNoFileIsRefused)
{
    EXPECT_EQ(refusal({.path = folder.filePath(u"sumiu.pdf"_s)}), u"no_file"_s);
    EXPECT_EQ(refusal({.path = folder.path()}), u"not_a_file"_s);
    EXPECT_EQ(refusal({.path = u"/dev/zero"_s}), u"not_a_file"_s) << "it would never end";
    // Nobody writes into it: whoever opens it waits for ever.
    const QString pipe = folder.filePath(u"cano.pdf"_s);
    ASSERT_EQ(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    EXPECT_EQ(refusal({.path = pipe}), u"not_a_file"_s);
    EXPECT_EQ(refusal({.path = write(u"vazio.pdf"_s, {})}), u"empty_file"_s);
}

TEST_F(FileSourceTest, whatMayNotBeReadIsRefused)
{
    if (geteuid() == 0)
        GTEST_SKIP() << "root reads everything";
    const QString path = write(u"alheio.pdf"_s, "%PDF-1.4");
    ASSERT_TRUE(QFile::setPermissions(path, QFileDevice::Permissions()));
    EXPECT_EQ(refusal({.path = path}), u"unreadable_file"_s);
}

TEST_F(FileSourceTest, whatIsTooLargeIsNotRead)
{
    const QString path = write(u"video.mp4"_s, "x");
    // It says its size and takes no room.
    ASSERT_TRUE(QFile::resize(path, channels::largestAttachment + 1));
    const auto read = readFile({.path = path});
    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(read.error().code, u"too_large"_s);
    EXPECT_TRUE(read.error().message.contains(u"100 MB"_s)) << read.error().message.toStdString();
}

TEST_F(FileSourceTest, brokenPicturesAndFalsePdfsAreFoundBeforeTheyAreSent)
{
    EXPECT_EQ(refusal({.path = write(u"meia.png"_s, pictureBytes("PNG", {200, 200}).left(60))}), u"broken_file"_s);
    EXPECT_EQ(refusal({.path = write(u"contrato.pdf"_s, QByteArray("\x01\x02\x03\x04\x05", 5))}), u"broken_file"_s);
    // It says that it is 60 000 points wide and high, in a few bytes.
    QByteArray bomb = pictureBytes("PNG");
    for (const int at : {16, 20})
        bomb.replace(at, 4, QByteArray::fromHex("0000ea60"));
    bomb.replace(29, 4, pngChecksum(bomb.mid(12, 17)));
    EXPECT_EQ(refusal({.path = write(u"bomba.png"_s, bomb)}), u"too_large"_s);
}

TEST_F(FileSourceTest, programsAreNotSent)
{
    EXPECT_EQ(refusal({.path = write(u"boleto.pdf.exe"_s, "MZ")}), u"program_file"_s);
    EXPECT_EQ(refusal({.path = write(u"boleto"_s, "#!/bin/sh\necho oi\n")}), u"program_file"_s);
    EXPECT_EQ(refusal({.path = write(u"abrir.js"_s, "alert(1)")}), u"program_file"_s);
}

TEST_F(FileSourceTest, aNameHidesNothing)
{
    // Signs that turn the direction of writing would show "boletoexe.pdf".
    ASSERT_UNWRAP(const ReadFile turned, readFile({.path = write(u"boleto\u202efdp.txt"_s, "oi")}));
    EXPECT_EQ(turned.file.name, u"boletofdp.txt"_s);
    ASSERT_UNWRAP(const ReadFile given, readFile({.name = u"../../x\ny.txt"_s, .bytes = "oi"}));
    EXPECT_FALSE(given.file.name.contains(u'/') || given.file.name.contains(u'\n')) << given.file.name.toStdString();
    ASSERT_UNWRAP(const ReadFile longName, readFile({.name = QString(400, u'a') + u".txt"_s, .bytes = "oi"}));
    EXPECT_LE(longName.file.name.size(), 100);
    EXPECT_TRUE(longName.file.name.endsWith(u".txt"_s));
}

TEST_F(FileSourceTest, aPictureOfTheClipboardIsEncodedHere)
{
    QImage screen(300, 200, QImage::Format_ARGB32);
    screen.fill(Qt::white);
    ASSERT_UNWRAP(const ReadFile read, readFile({.name = u"imagem-1"_s, .picture = screen}));
    EXPECT_EQ(read.file.name, u"imagem-1.png"_s);
    EXPECT_EQ(read.file.mimeType, u"image/png"_s);
    EXPECT_FALSE(read.thumbnail.isNull());
}

TEST(GivenFiles, filesAndPicturesAreTakenAndTextStaysText)
{
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(u"/tmp/a.pdf"_s), QUrl(u"https://exemplo.com.br/b.pdf"_s),
        QUrl::fromLocalFile(u"/tmp/c.png"_s)});
    EXPECT_TRUE(holdsFiles(files));
    const auto sources = givenFiles(files);
    ASSERT_EQ(sources.size(), 2U);
    EXPECT_EQ(sources[0].path, u"/tmp/a.pdf"_s);
    EXPECT_EQ(sources[1].path, u"/tmp/c.png"_s);
    QMimeData picture;
    picture.setImageData(QImage(8, 8, QImage::Format_RGB32));
    ASSERT_TRUE(holdsFiles(picture));
    ASSERT_EQ(givenFiles(picture).size(), 1U);
    EXPECT_FALSE(givenFiles(picture).front().picture.isNull());
    QMimeData encoded;
    encoded.setImageData(QImage(8, 8, QImage::Format_RGB32));
    encoded.setData(u"image/png"_s, "as it came");
    ASSERT_EQ(givenFiles(encoded).size(), 1U);
    EXPECT_EQ(givenFiles(encoded).front().bytes, "as it came") << "not decoded here";
    EXPECT_EQ(givenFiles(encoded).front().name, u"png"_s);
    QMimeData text;
    text.setText(u"bom dia"_s);
    text.setImageData(QImage(8, 8, QImage::Format_RGB32));
    EXPECT_FALSE(holdsFiles(text)) << "a table that also comes as a picture is text";
    QMimeData link;
    link.setUrls({QUrl(u"https://exemplo.com.br/b.pdf"_s)});
    EXPECT_FALSE(holdsFiles(link));
}

} // namespace
} // namespace trato::ui
