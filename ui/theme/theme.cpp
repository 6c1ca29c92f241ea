#include "ui/theme/theme.h"

#include "base/json.h"

#include <QCoreApplication>
#include <QFile>

namespace trato::ui {
namespace {

Theme load(const QString& name)
{
    QFile file(QStringLiteral(":/trato/themes/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The theme %s is not built in", qPrintable(name));
    auto theme = Theme::fromJson(file.readAll());
    if (!theme)
        qFatal("%s", qPrintable(theme.error().message));
    return std::move(*theme);
}

} // namespace

Tone toneOf(Channel channel)
{
    switch (channel) {
    case Channel::WhatsApp: return Tone::WhatsApp;
    case Channel::Sms: return Tone::Sms;
    case Channel::Rcs: return Tone::Rcs;
    case Channel::Email: return Tone::Email;
    case Channel::Voice: return Tone::Voice;
    case Channel::Portal: return Tone::Portal;
    }
    Q_UNREACHABLE();
}

QColor Theme::tone(Tone tone) const
{
    switch (tone) {
    case Tone::Text: return text;
    case Tone::Text2: return text2;
    case Tone::Text3: return text3;
    case Tone::Disabled: return disabled;
    case Tone::Accent: return accent;
    case Tone::OnAccent: return onaccent;
    case Tone::Ready: return ready;
    case Tone::Talking: return talking;
    case Tone::Paused: return paused;
    case Tone::Wrap: return wrap;
    case Tone::Ok: return ok;
    case Tone::Info: return info;
    case Tone::Warn: return warn;
    case Tone::Crit: return crit;
    case Tone::Care: return care;
    case Tone::Machine: return ia;
    case Tone::Note: return note;
    case Tone::WhatsApp: return wa;
    case Tone::Sms: return sms;
    case Tone::Rcs: return rcs;
    case Tone::Email: return email;
    case Tone::Voice: return tel;
    case Tone::Portal: return portal;
    }
    Q_UNREACHABLE();
}

QColor Theme::tint(Tone tone) const
{
    switch (tone) {
    case Tone::Accent:
    case Tone::Portal: return accentT;
    case Tone::Ready: return readyT;
    case Tone::Talking: return talkingT;
    case Tone::Paused: return pausedT;
    case Tone::Wrap: return wrapT;
    case Tone::Ok:
    case Tone::WhatsApp: return okT;
    case Tone::Info:
    case Tone::Voice: return infoT;
    case Tone::Warn:
    case Tone::Email: return warnT;
    case Tone::Crit: return critT;
    case Tone::Care: return careT;
    case Tone::Machine: return iaT;
    case Tone::Note: return noteT;
    case Tone::Text:
    case Tone::Text2:
    case Tone::Text3:
    case Tone::Disabled:
    case Tone::OnAccent:
    case Tone::Sms:
    case Tone::Rcs: return selI;
    }
    Q_UNREACHABLE();
}

QColor Theme::mark(Tone tone) const
{
    switch (tone) {
    case Tone::Ready:
    case Tone::Ok: return readyM;
    case Tone::Talking:
    case Tone::Info: return talkM;
    case Tone::Paused:
    case Tone::Warn: return warnM;
    case Tone::Wrap: return wrapM;
    case Tone::Crit: return critM;
    case Tone::Machine: return iaM;
    case Tone::Text:
    case Tone::Text2:
    case Tone::Text3: return ctl;
    case Tone::Disabled: return line2;
    default: return this->tone(tone);
    }
}

QColor Theme::edge(Tone tone) const
{
    switch (tone) {
    case Tone::Accent: return outline;
    case Tone::Machine: return iaL;
    case Tone::Care: return care2;
    case Tone::Note: return noteL;
    case Tone::Warn: return warnM;
    case Tone::Crit: return critM;
    case Tone::Wrap: return wrapM;
    case Tone::Ok:
    case Tone::Ready: return mixed(readyT, ok, 0.35);
    case Tone::Info:
    case Tone::Talking: return mixed(infoT, info, 0.3);
    default: return line;
    }
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, const QColor& colour) { palette.setColor(role, colour); };
    set(QPalette::Window, pane);
    set(QPalette::WindowText, text);
    set(QPalette::Text, text);
    set(QPalette::ButtonText, text);
    set(QPalette::Base, raised);
    set(QPalette::AlternateBase, pane);
    set(QPalette::Button, raised);
    set(QPalette::BrightText, crit);
    set(QPalette::Mid, line2);
    set(QPalette::Dark, ctl);
    set(QPalette::Shadow, text);
    set(QPalette::Light, raised);
    set(QPalette::Midlight, line);
    set(QPalette::Highlight, sel);
    set(QPalette::HighlightedText, text);
    set(QPalette::Link, accent);
    set(QPalette::LinkVisited, accent);
    set(QPalette::ToolTipBase, raised);
    set(QPalette::ToolTipText, text);
    set(QPalette::PlaceholderText, text3);
    palette.setColor(QPalette::Inactive, QPalette::Highlight, selI);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, disabled);
    return palette;
}

Result<Theme> Theme::fromJson(QByteArrayView bytes)
{
    TRATO_TRY(const QJsonObject root, json::parseObject(bytes));
    const QJsonObject colours = root.value(QLatin1String("colours")).toObject();
    Theme theme;
    theme.name = root.value(QLatin1String("name")).toString();
    QString bad;
    const auto read = [&](QLatin1String key) {
        const QColor colour(colours.value(key).toString());
        if (!colour.isValid() && bad.isEmpty())
            bad = key;
        return colour;
    };
#define TRATO_THEME_READ(member, json) theme.member = read(QLatin1String(json));
    TRATO_THEME_COLOURS(TRATO_THEME_READ)
#undef TRATO_THEME_READ
    if (!bad.isEmpty())
        return failure(QStringLiteral("invalid_theme"),
            QCoreApplication::translate("ui", "The theme has no valid colour “%1”.").arg(bad),
            {{QStringLiteral("colour"), bad}});
    return theme;
}

Theme Theme::light() { return load(QStringLiteral("light")); }

Theme Theme::dark() { return load(QStringLiteral("dark")); }

QColor mixed(const QColor& under, const QColor& over, qreal share)
{
    const auto mix = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return QColor(mix(under.red(), over.red()), mix(under.green(), over.green()), mix(under.blue(), over.blue()));
}

} // namespace trato::ui
