#include "payments/boleto/boletocode.h"
#include "payments/pix/brcode.h"
#include "support/pagereader.h"
#include "support/result.h"

#include <QDate>
#include <QImage>

namespace trato::payments {
namespace {

using test::ReadCode;

/// What zbar reads on a picture of the documentation.
std::vector<ReadCode> codesIn(const QString& name)
{
    const QImage picture(QStringLiteral(TRATO_PICTURES "/") + name);
    EXPECT_FALSE(picture.isNull()) << name.toStdString();
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    test::GreyPage page{.width = grey.width(), .height = grey.height(), .pixels = {}};
    for (int y = 0; y < grey.height(); ++y)
        page.pixels.append(reinterpret_cast<const char*>(grey.constScanLine(y)), grey.width());
    return test::codesOn(page);
}

QStringList textsOf(const std::vector<ReadCode>& codes, const QString& kind)
{
    QStringList texts;
    for (const ReadCode& code : codes) {
        if (code.kind == kind)
            texts.append(code.text);
    }
    return texts;
}

void expectPix(const QString& name)
{
    const QStringList texts = textsOf(codesIn(name), QStringLiteral("QR-Code"));
    ASSERT_EQ(texts.size(), 1) << name.toStdString();
    const auto code = decodeBrCode(texts.front());
    ASSERT_RESULT(code);
    EXPECT_TRUE(code->crcOk) << name.toStdString();
    EXPECT_TRUE(code->problems.empty()) << name.toStdString();
    EXPECT_FALSE(code->url.isEmpty()) << "a charge is a dynamic code";
}

TEST(PicturesTest, theQrOfThePaymentPanelIsReadInBothThemes)
{
    expectPix(QStringLiteral("payment-light.png"));
    expectPix(QStringLiteral("payment-dark.png"));
}

TEST(PicturesTest, theBarcodeAndTheQrOfThePrintedSlipAreRead)
{
    expectPix(QStringLiteral("slip.png"));
    const QStringList bars = textsOf(codesIn(QStringLiteral("slip.png")), QStringLiteral("I2/5"));
    ASSERT_EQ(bars.size(), 1);
    const auto slip = decodeBoleto(bars.front(), QDate(2026, 11, 22));
    ASSERT_RESULT(slip);
    EXPECT_TRUE(slip->problems.empty());
    EXPECT_TRUE(slip->amount && slip->due.isValid());
}

} // namespace
} // namespace trato::payments
