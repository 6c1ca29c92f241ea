#include "ui/reconciliation/reportfile.h"

#include "ui/reconciliation/reconciliationpage.h"

#include <QFileDialog>
#include <QFileInfo>

namespace trato::ui {

void saveReport(QWidget& page, const DeskContext& context, const QString& name, const payments::Report& report,
    std::function<void(const QString& said)> say)
{
    auto* dialog =
        new QFileDialog(&page, ReconciliationPage::tr("Export"), QString(), QStringLiteral("PDF (*.pdf);;CSV (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(
            filter.startsWith(QStringLiteral("CSV")) ? QStringLiteral("csv") : QStringLiteral("pdf"));
    });
    dialog->selectFile(name);
    const Clock* const clock = &context.clock;
    QObject::connect(dialog, &QFileDialog::fileSelected, &page, [=](const QString& path) {
        const auto written = payments::writeReport(path, report, clock->now());
        say(written ? ReconciliationPage::tr("%1 is written").arg(QFileInfo(path).fileName())
                    : ReconciliationPage::tr("%1 could not be written: %2")
                          .arg(QFileInfo(path).fileName(), written.error().message));
    });
    dialog->open();
}

} // namespace trato::ui
