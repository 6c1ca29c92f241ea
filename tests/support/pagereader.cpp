#include "support/pagereader.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <zbar.h>

#include <algorithm>
#include <memory>

namespace trato::test {
namespace {

/// What `program` makes of the PDF, given as the last argument but those in `behind`.
QByteArray outputOf(
    const QByteArray& pdf, const QString& program, QStringList arguments, const QStringList& behind = {})
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("document.pdf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess process;
    process.start(program, arguments << file.fileName() << behind);
    if (!process.waitForFinished() || process.exitCode() != 0) {
        ADD_FAILURE() << program.toStdString() << ": " << process.readAllStandardError().toStdString();
        return {};
    }
    return process.readAllStandardOutput();
}

/// One binary PGM, taken off the front.
bool takePage(QByteArray& stream, GreyPage& page)
{
    const QByteArray head = stream.left(40);
    int most = 0;
    int length = 0;
    if (sscanf(head.constData(), "P5 %d %d %d%n", &page.width, &page.height, &most, &length) != 3 || most != 255)
        return false;
    const qsizetype size = static_cast<qsizetype>(page.width) * page.height;
    page.pixels = stream.mid(length + 1, size);
    stream.remove(0, length + 1 + size);
    return page.pixels.size() == size;
}

struct DestroyScanner {
    void operator()(zbar::zbar_image_scanner_t* scanner) const { zbar::zbar_image_scanner_destroy(scanner); }
};
struct DestroyImage {
    void operator()(zbar::zbar_image_t* image) const { zbar::zbar_image_destroy(image); }
};

ReadCode codeOf(const zbar::zbar_symbol_t* symbol)
{
    ReadCode code{.kind = QString::fromLatin1(zbar::zbar_get_symbol_name(zbar::zbar_symbol_get_type(symbol))),
        .text = QString::fromUtf8(zbar::zbar_symbol_get_data(symbol)),
        .left = INT_MAX,
        .top = INT_MAX};
    int right = 0;
    int bottom = 0;
    for (unsigned i = 0; i < zbar::zbar_symbol_get_loc_size(symbol); ++i) {
        code.left = std::min(code.left, zbar::zbar_symbol_get_loc_x(symbol, i));
        code.top = std::min(code.top, zbar::zbar_symbol_get_loc_y(symbol, i));
        right = std::max(right, zbar::zbar_symbol_get_loc_x(symbol, i));
        bottom = std::max(bottom, zbar::zbar_symbol_get_loc_y(symbol, i));
    }
    code.width = right - code.left;
    code.height = bottom - code.top;
    return code;
}

} // namespace

int GreyPage::darkest(double left, double top, double areaWidth, double areaHeight, int dotsPerInch) const
{
    const auto pixel = [&](double millimetres, int most) {
        return std::clamp(static_cast<int>(millimetres / 25.4 * dotsPerInch), 0, most);
    };
    int darkest = -1;
    for (int y = pixel(top, height); y < pixel(top + areaHeight, height); ++y) {
        for (int x = pixel(left, width); x < pixel(left + areaWidth, width); ++x) {
            const int grey = static_cast<unsigned char>(pixels.at(static_cast<qsizetype>(y) * width + x));
            darkest = darkest < 0 ? grey : std::min(darkest, grey);
        }
    }
    return darkest;
}

std::vector<GreyPage> drawnPages(const QByteArray& pdf, int dotsPerInch)
{
    QByteArray stream = outputOf(
        pdf, QStringLiteral("pdftoppm"), {QStringLiteral("-gray"), QStringLiteral("-r"), QString::number(dotsPerInch)});
    std::vector<GreyPage> pages;
    for (GreyPage page; takePage(stream, page); page = {})
        pages.push_back(page);
    return pages;
}

std::vector<ReadCode> codesOn(const GreyPage& page)
{
    using namespace zbar;
    const std::unique_ptr<zbar_image_scanner_t, DestroyScanner> scanner(zbar_image_scanner_create());
    zbar_image_scanner_set_config(scanner.get(), ZBAR_NONE, ZBAR_CFG_ENABLE, 0);
    zbar_image_scanner_set_config(scanner.get(), ZBAR_I25, ZBAR_CFG_ENABLE, 1);
    zbar_image_scanner_set_config(scanner.get(), ZBAR_QRCODE, ZBAR_CFG_ENABLE, 1);
    const std::unique_ptr<zbar_image_t, DestroyImage> image(zbar_image_create());
    constexpr unsigned long grey8 = 'Y' | '8' << 8 | '0' << 16 | '0' << 24;
    zbar_image_set_format(image.get(), grey8);
    zbar_image_set_size(image.get(), static_cast<unsigned>(page.width), static_cast<unsigned>(page.height));
    zbar_image_set_data(image.get(), page.pixels.constData(), static_cast<unsigned long>(page.pixels.size()), nullptr);
    zbar_scan_image(scanner.get(), image.get());
    std::vector<ReadCode> codes;
    for (const auto* symbol = zbar_image_first_symbol(image.get()); symbol; symbol = zbar_symbol_next(symbol))
        codes.push_back(codeOf(symbol));
    return codes;
}

QString textOf(const QByteArray& pdf)
{
    return QString::fromUtf8(
        outputOf(pdf, QStringLiteral("pdftotext"), {QStringLiteral("-layout")}, {QStringLiteral("-")}));
}

PdfFonts fontsOf(const QByteArray& pdf)
{
    QStringList lines =
        QString::fromUtf8(outputOf(pdf, QStringLiteral("pdffonts"), {})).split(u'\n', Qt::SkipEmptyParts);
    PdfFonts fonts{.names = {}, .allEmbedded = lines.size() > 2};
    for (const QString& line : lines.sliced(std::min(qsizetype{2}, lines.size()))) {
        // Name and type may hold blanks; from the right stand: object id (two), uni, sub, emb.
        const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
        fonts.names.append(words.front());
        fonts.allEmbedded =
            fonts.allEmbedded && words.size() > 5 && words.at(words.size() - 5) == QStringLiteral("yes");
    }
    return fonts;
}

} // namespace trato::test
