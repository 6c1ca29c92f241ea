#pragma once

#include "queue/dispositions.h"
#include "ui/theme/look.h"

#include <QWidget>

class QButtonGroup;

namespace trato::ui {

/// The wrap-up codes in three columns, each with its key; one is chosen, by mouse, arrows or its key.
class OutcomeGrid final : public QWidget {
    Q_OBJECT

public:
    OutcomeGrid(const Look& look, std::vector<queue::Disposition> dispositions, QWidget* parent = nullptr);

    [[nodiscard]] const queue::Disposition* chosen() const;
    void choose(const QString& code);
    void clear();
    /// True when the text is the key of an outcome, which is chosen then.
    bool chooseByKey(const QString& key);

Q_SIGNALS:
    void changed();

private:
    std::vector<queue::Disposition> m_dispositions;
    QButtonGroup* m_group;
};

} // namespace trato::ui
