#include "payments/boleto/slipparts.h"

#include "parties/document.h"

namespace trato::payments::slip {
namespace {

using documents::Align;
using documents::Box;
using documents::Page;
using documents::TextStyle;
using documents::Weight;

constexpr double labelSize = 5.6;
constexpr double labelHeight = 2.8;
constexpr double padding = 1;
constexpr double headHeight = 9;
constexpr double thick = 0.5;

QString documentWords(const QString& document)
{
    const auto parsed = parties::parseDocument(document);
    if (!parsed)
        return document;
    return (parsed->kind == parties::DocumentKind::Cpf ? QStringLiteral("CPF ") : QStringLiteral("CNPJ ")) +
           parties::formatDocument(*parsed);
}

} // namespace

void field(Page& page, const Box& box, const QString& label, const QString& value, Value kind)
{
    const bool strong = kind == Value::Strong || kind == Value::StrongRight;
    const bool right = kind == Value::Right || kind == Value::StrongRight;
    page.frame(box, 0.15);
    page.text({box.left + padding, box.top + 0.4, box.width - 2 * padding, labelHeight}, label,
        {.size = labelSize, .lightness = 30, .smallestSize = 4.5});
    page.text({box.left + padding, box.top + labelHeight, box.width - 2 * padding, box.height - labelHeight - 0.3},
        value,
        {.size = strong ? 9.5 : 8.0,
            .weight = strong ? Weight::Bold : Weight::Regular,
            .align = right ? Align::Right : Align::Left,
            .smallestSize = 5});
}

double bankHead(Page& page, double top, const Printed& printed)
{
    constexpr double bankWidth = 44;
    constexpr double numberWidth = 20;
    const double bottom = top + headHeight;
    page.text({leftEdge, top + 1.6, bankWidth - 2, headHeight - 2}, printed.bank,
        {.size = 13, .weight = Weight::Bold, .smallestSize = 8});
    page.line(leftEdge + bankWidth, top + 1.5, leftEdge + bankWidth, bottom, thick);
    page.text({leftEdge + bankWidth, top + 1.4, numberWidth, headHeight - 1.5}, printed.bankNumber,
        {.size = 14, .weight = Weight::Bold, .align = Align::Centre});
    page.line(leftEdge + bankWidth + numberWidth, top + 1.5, leftEdge + bankWidth + numberWidth, bottom, thick);
    page.text(
        {leftEdge + bankWidth + numberWidth + 2, top + 2.4, formWidth - bankWidth - numberWidth - 2, headHeight - 2.5},
        printed.line, {.size = 11, .weight = Weight::Bold, .align = Align::Right, .smallestSize = 8});
    page.line(leftEdge, bottom, leftEdge + formWidth, bottom, thick);
    return bottom;
}

QString partyDetails(const SlipParty& party)
{
    QStringList details{documentWords(party.document), party.address};
    details.removeAll(QString());
    return details.join(QStringLiteral(" · "));
}

double partyBlock(Page& page, const Box& box, const SlipParty& party, double size)
{
    const TextStyle style{.size = size, .smallestSize = 4.5};
    const QString details = partyDetails(party);
    const double line = documents::textHeight(QStringLiteral("0"), box.width, style);
    const double below = details.isEmpty() ? 0 : line;
    const double name = page.text({box.left, box.top, box.width, box.height - below}, party.name, style);
    return name + page.text({box.left, box.top + name, box.width, below}, details, style);
}

} // namespace trato::payments::slip
