#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace trato::test {

/// A page in 8-bit grey, row by row.
struct GreyPage {
    int width = 0;
    int height = 0;
    QByteArray pixels;

    /// The darkest point of a stretch, 0 to 255, in millimetres; -1 when there is none.
    [[nodiscard]] int darkest(double left, double top, double width, double height, int dotsPerInch) const;
};

/// The pages of a PDF as pdftoppm draws them; none when it can't.
std::vector<GreyPage> drawnPages(const QByteArray& pdf, int dotsPerInch = 200);

/// A code on a page: "I2/5" or "QR-Code", its text, and where it stands in pixels.
struct ReadCode {
    QString kind;
    QString text;
    int left = 0;
    int top = 0;
    int width = 0;
    int height = 0;
};

/// What zbar reads on it.
std::vector<ReadCode> codesOn(const GreyPage& page);

/// The texts of a PDF as pdftotext finds them, in the layout of the page.
QString textOf(const QByteArray& pdf);
/// Names of the fonts in it, and whether all are inside.
struct PdfFonts {
    QStringList names;
    bool allEmbedded = false;
};
PdfFonts fontsOf(const QByteArray& pdf);

} // namespace trato::test
