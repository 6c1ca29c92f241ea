#pragma once

#include "base/result.h"
#include "ui/theme/tone.h"

#include <QByteArray>
#include <QColor>
#include <QPalette>

namespace trato::ui {

// member, name in resources/themes/*.json
// clang-format off
#define TRATO_THEME_COLOURS(X)                                                                                         \
    X(window, "window") X(pane, "pane") X(canvas, "canvas") X(raised, "raised") X(sunken, "sunken") X(line, "line")    \
    X(line2, "line2") X(ctl, "ctl") X(text, "text") X(text2, "text2") X(text3, "text3") X(disabled, "disabled")        \
    X(accent, "accent") X(accentH, "accentH") X(onaccent, "onaccent") X(accentT, "accentT") X(accentL, "accentL")      \
    X(sel, "sel") X(selI, "selI") X(hover, "hover") X(focus, "focus") X(out, "out") X(outline, "outline")              \
    X(inn, "inn") X(ready, "ready") X(readyT, "readyT") X(talking, "talking") X(talkingT, "talkingT")                  \
    X(paused, "paused") X(pausedT, "pausedT") X(wrap, "wrap") X(wrapT, "wrapT") X(ok, "ok") X(okT, "okT")              \
    X(info, "info") X(infoT, "infoT") X(warn, "warn") X(warnT, "warnT") X(crit, "crit") X(critT, "critT")              \
    X(care, "care") X(careT, "careT") X(care2, "care2") X(wa, "wa") X(sms, "sms") X(rcs, "rcs") X(email, "email")      \
    X(tel, "tel") X(portal, "portal") X(note, "int") X(noteT, "intT") X(noteL, "intL") X(ia, "ia") X(iaT, "iaT")       \
    X(iaL, "iaL") X(warnM, "warnM") X(critM, "critM") X(readyM, "readyM") X(talkM, "talkM") X(wrapM, "wrapM")          \
    X(iaM, "iaM") X(shadow, "shadow") X(scrim, "scrim")
// clang-format on

/// Every colour of the interface, by its use. A value: it is handed to the style, to widgets and to delegates.
struct Theme {
    QString name;
#define TRATO_THEME_MEMBER(member, json) QColor member;
    TRATO_THEME_COLOURS(TRATO_THEME_MEMBER)
#undef TRATO_THEME_MEMBER

    [[nodiscard]] bool isDark() const { return canvas.lightnessF() < 0.5f; }

    /// Text and glyphs in this tone, readable (4.5:1) over every surface and over its own tint.
    [[nodiscard]] QColor tone(Tone tone) const;
    /// The surface to put that text on: chips, banners.
    [[nodiscard]] QColor tint(Tone tone) const;
    /// Dots, bars, chart series (3:1).
    [[nodiscard]] QColor mark(Tone tone) const;
    /// The one-pixel border around a tinted card or bubble.
    [[nodiscard]] QColor edge(Tone tone) const;

    [[nodiscard]] QPalette palette() const;

    /// Code `invalid_theme` when a colour is missing or is none; `detail.colour` says which.
    static Result<Theme> fromJson(QByteArrayView json);
    static Theme light();
    static Theme dark();

    bool operator==(const Theme&) const = default;
};

/// `over` painted on `under` with `share` (0 to 1) of opacity.
QColor mixed(const QColor& under, const QColor& over, qreal share);

} // namespace trato::ui
