#pragma once

#include "payments/proofs/proofs.h"
#include "ui/async/job.h"
#include "ui/desk/deskcontext.h"
#include "ui/widgets/overlay.h"

#include <QByteArray>

#include <optional>
#include <vector>

class QComboBox;
class QLineEdit;
class QListWidget;

namespace trato::ui {

class Button;
class Label;
class MoneyEdit;
class Surface;

/// What a receipt may be said to pay: an instalment of the agreement, or nothing in particular.
struct ProofTarget {
    QString words;
    std::optional<AgreementInstalmentId> instalment = {};
    money::Money amount = {};
};

/// Attaches a receipt: which file, what stands on it, and what it is said to pay. A file of the timeline, or one that
/// is chosen or dropped here.
class ProofSheet final : public Overlay {
    Q_OBJECT

public:
    ProofSheet(const DeskContext& context, QWidget* window);

    void ask(DebtorId debtor, const std::vector<ProofTarget>& targets);
    void useFile(const QString& path);

Q_SIGNALS:
    void attached();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildLayout();
    void showFiles(const std::vector<payments::ProofFile>& files);
    void chooseFile();
    void readId();
    void attach();
    void say(const QString& problem);

    DeskContext m_context;
    DebtorId m_debtor;
    std::vector<ProofTarget> m_targets;
    std::vector<payments::ProofFile> m_files;
    QByteArray m_bytes; ///< of a file that is not from the timeline
    Job m_reading;
    Surface* m_panel;
    QListWidget* m_list;
    Button* m_other;
    QComboBox* m_target;
    QLineEdit* m_id;
    MoneyEdit* m_amount;
    QLineEdit* m_day;
    Label* m_problem;
    Button* m_attach;
};

} // namespace trato::ui
