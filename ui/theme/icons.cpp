#include "ui/theme/icons.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>

#include <array>

namespace trato::ui {
namespace {

struct Key {
    Icon icon;
    QRgb colour;
    int pixels;

    bool operator==(const Key&) const = default;
};

size_t qHash(const Key& key, size_t seed = 0)
{
    return qHashMulti(seed, static_cast<int>(key.icon), key.colour, key.pixels);
}

QString fileOf(Icon icon)
{
    static constexpr std::array files{"",
#define TRATO_ICON_FILE(name, file) file,
        TRATO_ICONS(TRATO_ICON_FILE)
#undef TRATO_ICON_FILE
    };
    return QString::fromLatin1(files[static_cast<std::size_t>(icon)]);
}

QByteArray drawingOf(Icon icon)
{
    const QString name = fileOf(icon);
    QFile file(name.startsWith(u"breeze:") ? QStringLiteral(":/trato/breeze/%1.svg").arg(name.mid(7))
                                           : QStringLiteral(":/trato/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The icon %s is not built in", qPrintable(name));
    return file.readAll();
}

/// Breeze names its colours in a style sheet inside the drawing and uses them by class or as currentColor.
QByteArray recoloured(const QByteArray& drawing, const QColor& colour)
{
    static const QRegularExpression schemeColour(QStringLiteral("color:\\s*#[0-9a-fA-F]{3,8}"));
    QString text = QString::fromUtf8(drawing);
    text.replace(schemeColour, QStringLiteral("color:%1").arg(colour.name()));
    text.replace(QStringLiteral("currentColor"), colour.name());
    return text.toUtf8();
}

} // namespace

struct Icons::Source {
    Theme theme;
    QHash<Icon, QByteArray> drawings;
    QHash<Key, QPixmap> pictures;

    QPixmap picture(Icon icon, const QColor& colour, int pixels)
    {
        // In a very small window there may be no room for it.
        if (pixels <= 0)
            return {};
        const Key key{icon, colour.rgba(), pixels};
        if (const auto known = pictures.constFind(key); known != pictures.constEnd())
            return *known;
        if (!drawings.contains(icon))
            drawings.insert(icon, drawingOf(icon));
        QSvgRenderer renderer(recoloured(drawings.value(icon), colour));
        QPixmap picture(pixels, pixels);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.setOpacity(colour.alphaF());
        renderer.render(&painter, QRectF(0, 0, pixels, pixels));
        painter.end();
        return *pictures.insert(key, picture);
    }
};

namespace {

class ToneEngine final : public QIconEngine {
public:
    ToneEngine(std::shared_ptr<Icons::Source> source, Icon icon, Tone tone)
        : m_source(std::move(source))
        , m_icon(icon)
        , m_tone(tone)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const int size = std::min(rect.width(), rect.height());
        const qreal ratio = painter->device()->devicePixelRatioF();
        QPixmap picture = m_source->picture(m_icon, colourFor(mode), qRound(size * ratio));
        picture.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, picture);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return m_source->picture(m_icon, colourFor(mode), std::min(size.width(), size.height()));
    }

    [[nodiscard]] QIconEngine* clone() const override { return new ToneEngine(m_source, m_icon, m_tone); }

private:
    [[nodiscard]] QColor colourFor(QIcon::Mode mode) const
    {
        return mode == QIcon::Disabled ? m_source->theme.disabled : m_source->theme.tone(m_tone);
    }

    std::shared_ptr<Icons::Source> m_source;
    Icon m_icon;
    Tone m_tone;
};

} // namespace

Icon iconOf(Channel channel)
{
    switch (channel) {
    case Channel::WhatsApp: return Icon::WhatsApp;
    case Channel::Sms: return Icon::Sms;
    case Channel::Rcs: return Icon::Rcs;
    case Channel::Email: return Icon::Email;
    case Channel::Voice: return Icon::Voice;
    case Channel::Portal: return Icon::Portal;
    }
    Q_UNREACHABLE();
}

Icons::Icons()
    : m_source(std::make_shared<Source>())
{
}

Icons::~Icons() = default;

QPixmap Icons::pixmap(Icon icon, const QColor& colour, int size, qreal devicePixelRatio) const
{
    if (icon == Icon::None)
        return {};
    QPixmap picture = m_source->picture(icon, colour, qRound(size * devicePixelRatio));
    picture.setDevicePixelRatio(devicePixelRatio);
    return picture;
}

void Icons::paint(QPainter& painter, const QRect& rect, Icon icon, const QColor& colour) const
{
    if (icon == Icon::None)
        return;
    const int size = std::min(rect.width(), rect.height());
    const QPoint corner(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2);
    painter.drawPixmap(corner, pixmap(icon, colour, size, painter.device()->devicePixelRatioF()));
}

QIcon Icons::icon(Icon icon, Tone tone) const
{
    return icon == Icon::None ? QIcon() : QIcon(new ToneEngine(m_source, icon, tone));
}

void Icons::setTheme(const Theme& theme)
{
    m_source->theme = theme;
    m_source->pictures.clear();
}

} // namespace trato::ui
