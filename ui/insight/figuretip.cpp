#include "ui/insight/figuretip.h"

#include "ui/insight/words.h"
#include "ui/widgets/spoken.h"

#include <QToolTip>
#include <QWidget>

namespace trato::ui::figuretip {

void describe(QWidget& widget, const FigureWords& words)
{
    const QString before = InsightWords::tr("Before: %1").arg(words.before);
    widget.setAccessibleName(words.label);
    widget.setAccessibleDescription(words.definition);
    widget.setToolTip(QStringLiteral("<p><b>%1</b></p><p>%2</p><p>%3</p>")
                          .arg(words.label.toHtmlEscaped(), words.definition.toHtmlEscaped(), before.toHtmlEscaped()));
    QStringList said{
        words.value.isEmpty() ? InsightWords::tr("no figure") : words.value, words.change, words.note, before};
    said.removeAll(QString());
    Spoken::setValue(widget, said.join(QStringLiteral(", ")));
}

void show(QWidget& widget, Qt::FocusReason reason)
{
    if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason)
        QToolTip::showText(widget.mapToGlobal(QPoint(0, widget.height())), widget.toolTip(), &widget);
}

void hide() { QToolTip::hideText(); }

} // namespace trato::ui::figuretip
