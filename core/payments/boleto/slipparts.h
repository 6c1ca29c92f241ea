#pragma once

#include "documents/page.h"
#include "payments/boleto/slip.h"

// The two halves of a slip's page, and what both are made of. Lengths are millimetres.
namespace trato::payments::slip {

constexpr double leftEdge = 15;
constexpr double formWidth = 180;

/// What is derived from a slip once.
struct Printed {
    QString line;       ///< with its dots and blanks
    QString bank;       ///< "Itaú"; empty when it has no name here
    QString bankNumber; ///< "341-7"
    QString amount;     ///< "1.234,56"; empty: to be filled in
    QString due;
    QStringList instructions;
};

enum class Value { Plain, Strong, Right, StrongRight };

/// A framed field: its name small above what it says.
void field(documents::Page& page, const documents::Box& box, const QString& label, const QString& value,
    Value kind = Value::Plain);

/// Bank, its number and the line over a thick rule; answers where it ends.
double bankHead(documents::Page& page, double top, const Printed& printed);

/// "CNPJ 11.222.333/0001-81 · Rua …".
QString partyDetails(const SlipParty& party);

/// The name, and below it a line for the details, which a long name never takes. Answers the height taken.
double partyBlock(documents::Page& page, const documents::Box& box, const SlipParty& party, double size);

Result<void> drawReceipt(documents::Page& page, const Slip& slip, const Printed& printed);
void drawCoupon(documents::Page& page, const Slip& slip, const Printed& printed);

} // namespace trato::payments::slip
