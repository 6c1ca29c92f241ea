#include "ui/theme/look.h"
#include "ui/theme/theme.h"

#include "support/shared.h"

#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>

#include <gtest/gtest.h>

#include <cmath>

namespace trato::ui {
namespace {

double luminance(const QColor& colour)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return a > b ? a / b : b / a;
}

constexpr Tone readable[] = {Tone::Text, Tone::Text2, Tone::Text3, Tone::Accent, Tone::Ready, Tone::Talking,
    Tone::Paused, Tone::Wrap, Tone::Ok, Tone::Info, Tone::Warn, Tone::Crit, Tone::Care, Tone::Machine, Tone::Note,
    Tone::WhatsApp, Tone::Sms, Tone::Rcs, Tone::Email, Tone::Voice, Tone::Portal};

class ThemeTest : public testing::TestWithParam<bool> {
protected:
    Theme theme = GetParam() ? Theme::dark() : Theme::light();
};
INSTANTIATE_TEST_SUITE_P(Both, ThemeTest, testing::Bool());

TEST_P(ThemeTest, everyToneIsReadableOverEverySurface)
{
    for (const Tone tone : readable) {
        for (const QColor& surface : {theme.window, theme.pane, theme.canvas, theme.raised, theme.sel, theme.hover})
            EXPECT_GE(contrast(theme.tone(tone), surface), 4.5) << int(tone) << ' ' << surface.name().toStdString();
    }
}

TEST_P(ThemeTest, severitiesAreReadableOverTheirOwnTint)
{
    for (const Tone tone : {Tone::Ready, Tone::Talking, Tone::Paused, Tone::Wrap, Tone::Ok, Tone::Info, Tone::Warn,
             Tone::Crit, Tone::Care, Tone::Machine, Tone::Note})
        EXPECT_GE(contrast(theme.tone(tone), theme.tint(tone)), 4.5) << int(tone);
}

TEST_P(ThemeTest, marksAndControlBordersStandOut)
{
    for (const QColor& surface : {theme.raised, theme.pane, theme.canvas}) {
        EXPECT_GE(contrast(theme.ctl, surface), 3.0);
        for (const Tone tone : {Tone::Ready, Tone::Talking, Tone::Paused, Tone::Wrap, Tone::Crit, Tone::Machine})
            EXPECT_GE(contrast(theme.mark(tone), surface), 3.0) << int(tone);
    }
    for (const QColor& fill : {theme.accent, theme.crit, theme.care})
        EXPECT_GE(contrast(theme.onaccent, fill), 4.5);
}

TEST_P(ThemeTest, hasTheColoursOfTheDesign)
{
    const QByteArray tokens = test::sharedFile(QStringLiteral("screens/tokens.json"));
    TRATO_SKIP_WITHOUT(tokens);
    const QJsonObject wanted = QJsonDocument::fromJson(tokens).object().value(theme.name).toObject();
    ASSERT_FALSE(wanted.isEmpty());
#define TRATO_EXPECT_COLOUR(member, json)                                                                              \
    if (wanted.value(QLatin1String(json)).toString().startsWith(u'#')) {                                               \
        EXPECT_EQ(theme.member.name().toUpper(), wanted.value(QLatin1String(json)).toString().toUpper()) << json;      \
    }
    TRATO_THEME_COLOURS(TRATO_EXPECT_COLOUR)
#undef TRATO_EXPECT_COLOUR
}

TEST(ThemeFile, saysWhichColourIsMissing)
{
    const auto theme = Theme::fromJson("{\"name\":\"x\",\"colours\":{\"window\":\"#ffffff\",\"pane\":\"no colour\"}}");
    ASSERT_FALSE(theme);
    EXPECT_EQ(theme.error().code, QStringLiteral("invalid_theme"));
    EXPECT_EQ(theme.error().detail.value(QLatin1String("colour")).toString(), QStringLiteral("pane"));
    EXPECT_FALSE(Theme::fromJson("").has_value());
    EXPECT_FALSE(Theme::fromJson("{\"colours\":[").has_value());
}

TEST(IconsTest, everyIconIsBuiltInAndPaintsInItsColour)
{
    const Look look;
    const QColor colour(0xB3, 0x26, 0x1E);
    constexpr Icon all[] = {
#define TRATO_EACH_ICON(name, file) Icon::name,
        TRATO_ICONS(TRATO_EACH_ICON)
#undef TRATO_EACH_ICON
    };
    for (const Icon icon : all) {
        const QImage picture = look.icons().pixmap(icon, colour, 24, 2.0).toImage();
        ASSERT_EQ(picture.width(), 48);
        int painted = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                const QColor pixel = picture.pixelColor(x, y);
                if (pixel.alpha() < 250)
                    continue;
                ++painted;
                ASSERT_LT(std::abs(pixel.red() - colour.red()) + std::abs(pixel.green() - colour.green()), 12)
                    << int(icon);
            }
        }
        EXPECT_GT(painted, 15) << int(icon);
    }
}

TEST(IconsTest, withoutRoomNothingIsPaintedAndNothingComplains)
{
    static int complaints;
    complaints = 0;
    const Look look;
    QImage page(20, 20, QImage::Format_ARGB32_Premultiplied);
    page.fill(Qt::white);
    const QImage before = page;
    QPainter painter(&page);
    const auto handler =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) { ++complaints; });
    look.icons().paint(painter, QRect(5, 5, 0, 10), Icon::Care, Qt::black);
    look.icons().paint(painter, QRect(5, 5, 10, -3), Icon::Care, Qt::black);
    qInstallMessageHandler(handler);
    painter.end();
    EXPECT_EQ(complaints, 0);
    EXPECT_EQ(page, before);
}

TEST(IconsTest, followTheTheme)
{
    Look look;
    look.setTheme(ThemeChoice::Light);
    const QIcon icon = look.icon(Icon::Baton, Tone::Accent);
    const QImage light = icon.pixmap(24, 24).toImage();
    look.setTheme(ThemeChoice::Dark);
    EXPECT_NE(icon.pixmap(24, 24).toImage(), light);
    EXPECT_NE(icon.pixmap(QSize(24, 24), 1.0, QIcon::Disabled).toImage(), icon.pixmap(24, 24).toImage());
}

TEST(FiguresTest, digitsAreOfOneWidth)
{
    const Look look;
    const QFont font = look.font(Type::Small);
    EXPECT_DOUBLE_EQ(
        look.figures().width(QStringLiteral("1.111,11"), font), look.figures().width(QStringLiteral("8.040,94"), font));
    EXPECT_GT(look.figures().width(QStringLiteral("R$ 10"), font), look.figures().width(QStringLiteral("10"), font));
    EXPECT_EQ(look.figures().width(QString(), font), 0);
}

TEST(FiguresTest, alignmentPutsTheInkWhereItBelongs)
{
    const Look look;
    const QFont font = look.font(Type::Body);
    const auto inkFrom = [&](Qt::Alignment alignment) {
        QImage image(200, 20, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setPen(Qt::black);
        look.figures().draw(
            painter, QRectF(0, 0, 200, 20), alignment | Qt::AlignVCenter, QStringLiteral("348,17"), font);
        painter.end();
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (qGray(image.pixel(x, y)) < 128)
                    return x;
            }
        }
        return -1;
    };
    const int left = inkFrom(Qt::AlignLeft);
    const int centre = inkFrom(Qt::AlignHCenter);
    const int right = inkFrom(Qt::AlignRight);
    EXPECT_GE(left, 0);
    EXPECT_LT(left, 5);
    EXPECT_GT(centre, left + 50);
    EXPECT_GT(right, centre + 50);
}

TEST(LookTest, scaleIsKeptInRangeAndTold)
{
    Look look;
    int told = 0;
    QObject::connect(&look, &Look::changed, &look, [&told] { ++told; });
    look.setScale(1.5);
    EXPECT_EQ(look.px(16), 24);
    EXPECT_EQ(told, 1);
    look.setScale(1.5);
    EXPECT_EQ(told, 1);
    look.setScale(9);
    EXPECT_DOUBLE_EQ(look.metrics().scale(), 2.0);
    look.setScale(0.1);
    EXPECT_DOUBLE_EQ(look.metrics().scale(), 1.0);
    EXPECT_NEAR(look.font(Type::Body).pointSizeF(), 13 * 0.75, 0.01);
    look.setDensity(Density::Compact);
    EXPECT_LT(look.metrics().queueRow(), 66);
}

} // namespace
} // namespace trato::ui
