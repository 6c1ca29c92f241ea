#include "ui/widgets/moneyedit.h"

#include "ui/format/brazil.h"

#include <QTimer>

namespace trato::ui {
namespace {

constexpr qint64 most = 99'999'999'999'99;

/// Where the decimals begin: the last comma, or a lone point before one or two final digits.
qsizetype decimalMark(QStringView text)
{
    const qsizetype comma = text.lastIndexOf(u',');
    if (comma >= 0)
        return comma;
    const qsizetype point = text.lastIndexOf(u'.');
    const qsizetype after = text.size() - point - 1;
    return point >= 0 && text.count(u'.') == 1 && after >= 1 && after <= 2 ? point : -1;
}

bool onlyDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

std::optional<qint64> centsFromText(QStringView typed)
{
    QString text = typed.toString().remove(u' ').remove(QChar(0x00A0));
    if (text.startsWith(u"R$", Qt::CaseInsensitive))
        text.remove(0, 2);
    const qsizetype mark = decimalMark(text);
    QString whole = mark < 0 ? text : text.left(mark);
    const QString decimals = mark < 0 ? QString() : text.mid(mark + 1);
    whole.remove(u'.');
    if ((whole.isEmpty() && decimals.isEmpty()) || whole.size() > 12 || decimals.size() > 2 || !onlyDigits(whole) ||
        !onlyDigits(decimals))
        return std::nullopt;
    const qint64 cents = whole.toLongLong() * 100 + decimals.leftJustified(2, u'0').toLongLong();
    return cents <= most ? std::optional(cents) : std::nullopt;
}

MoneyEdit::MoneyEdit(const Look& look, const QString& name, QWidget* parent)
    : QLineEdit(parent)
    , m_look(look)
{
    setAccessibleName(name);
    setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    const auto refresh = [this] { setFont(m_look.editableFigures(Type::Body)); };
    connect(&look, &Look::changed, this, refresh);
    refresh();
    connect(this, &QLineEdit::textEdited, this, [this] {
        if (const auto value = cents())
            Q_EMIT edited(*value);
    });
}

std::optional<qint64> MoneyEdit::cents() const { return centsFromText(text()); }

void MoneyEdit::setCents(qint64 cents)
{
    if (this->cents() != cents)
        setText(format::amount(cents));
}

void MoneyEdit::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (const auto value = cents())
        setText(format::amount(*value));
}

void MoneyEdit::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    // After the click that gave the focus has placed its caret.
    QTimer::singleShot(0, this, &QLineEdit::selectAll);
}

} // namespace trato::ui
