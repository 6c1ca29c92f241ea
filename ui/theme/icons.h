#pragma once

#include "ui/theme/theme.h"

#include <QIcon>
#include <QPixmap>

#include <memory>

class QPainter;

namespace trato::ui {

// Trato's name, file: "breeze:<folder>/<name>" from Debian's breeze-icon-theme, embedded at build time; otherwise a
// drawing of our own in resources/icons, where Breeze has no fitting line icon.
// clang-format off
#define TRATO_ICONS(X)                                                                                                 \
    X(Queue, "queue") X(Desk, "desk") X(Users, "users") X(User, "user") X(Building, "building") X(Tree, "tree")        \
    X(Cadence, "cadence") X(Insight, "insight") X(Imports, "imports") X(Settings, "settings")                          \
    X(Search, "breeze:actions/search") X(Command, "command") X(Bell, "breeze:actions/notifications")                   \
    X(WhatsApp, "wa") X(Sms, "sms") X(Rcs, "rcs") X(Email, "email") X(Voice, "tel") X(CallIn, "callin")                \
    X(CallOut, "callout") X(CallMissed, "callmiss") X(HangUp, "hang") X(Portal, "portal") X(Note, "note")              \
    X(Machine, "ia") X(Baton, "baton") X(Care, "care") X(Lifebuoy, "life") X(Scale, "scale")                           \
    X(ShieldAlert, "shalert") X(Shield, "shield") X(Dispute, "dispute") X(Ban, "breeze:actions/dialog-cancel")         \
    X(IdentityConfirmed, "idok") X(IdentityUnconfirmed, "idno") X(Check, "check") X(DoubleCheck, "check2")             \
    X(Done, "check3") X(Close, "x") X(Warning, "warn") X(Stop, "stop") X(Info, "info") X(Question, "question")         \
    X(Lock, "lock") X(Minus, "minus") X(Hourglass, "hour") X(Timer, "breeze:actions/chronometer")                      \
    X(Clock, "breeze:actions/clock") X(Calendar, "cal") X(Retry, "breeze:actions/view-refresh")                        \
    X(Undo, "breeze:actions/edit-undo") X(Trash, "breeze:actions/edit-delete") X(Pencil, "pencil") X(Deal, "deal")     \
    X(Sliders, "sliders") X(Wallet, "wallet") X(Cash, "cash") X(Qr, "breeze:actions/view-barcode-qr")                  \
    X(Barcode, "breeze:actions/view-barcode") X(Link, "breeze:actions/link") X(Copy, "breeze:actions/edit-copy")       \
    X(Invoice, "inv") X(Percent, "breeze:actions/format-number-percent") X(Send, "send") X(Template, "tpl")            \
    X(Snippet, "zap") X(Attachment, "breeze:actions/mail-attachment") X(Microphone, "mic") X(Image, "image")           \
    X(Document, "doc") X(Sheet, "sheet") X(Play, "play") X(Pause, "pause") X(Headphones, "head") X(Power, "power")     \
    X(Gauge, "breeze:actions/speedometer") X(Flask, "flask") X(History, "hist")                                        \
    X(Difference, "breeze:actions/vcs-diff") X(Eye, "breeze:actions/view-visible")                                     \
    X(EyeOff, "breeze:actions/view-hidden") X(Offline, "off") X(Server, "server") X(Database, "db") X(Drive, "drive")  \
    X(Filter, "filter") X(Download, "breeze:actions/download") X(Keyboard, "breeze:devices/input-keyboard")            \
    X(Moon, "moon") X(Sun, "sun") X(ChevronDown, "cd")                                          \
    X(ChevronRight, "cr") X(ChevronLeft, "cl") X(More, "more") X(Enter, "enter") X(Plus, "breeze:actions/list-add") \
    X(Smile, "smile")
// clang-format on

enum class Icon {
    None,
#define TRATO_ICON_NAME(name, file) name,
    TRATO_ICONS(TRATO_ICON_NAME)
#undef TRATO_ICON_NAME
};

Icon iconOf(Channel channel);

/// Line icons in one colour, drawn once for each name, size, colour and pixel ratio. An icon never stands alone without
/// an accessible name. Used on the GUI thread.
class Icons final {
public:
    Icons();
    ~Icons();
    Q_DISABLE_COPY_MOVE(Icons)

    /// `size` in logical pixels; the picture has the pixels of `devicePixelRatio`.
    [[nodiscard]] QPixmap pixmap(Icon icon, const QColor& colour, int size, qreal devicePixelRatio) const;
    /// Centred in `rect`, whose smaller side is the size.
    void paint(QPainter& painter, const QRect& rect, Icon icon, const QColor& colour) const;
    /// For actions and buttons that want a QIcon: the colour is the tone's in the theme of the moment it is painted.
    [[nodiscard]] QIcon icon(Icon icon, Tone tone = Tone::Text2) const;

    void setTheme(const Theme& theme);

    struct Source;

private:
    std::shared_ptr<Source> m_source;
};

} // namespace trato::ui
