#pragma once

#include "ui/import/importcontroller.h"
#include "ui/widgets/surface.h"

class QBoxLayout;
class QComboBox;
class QGridLayout;
class QVBoxLayout;

namespace trato::ui {

class ImportTable;
class Label;
class MappingModel;
class Paragraph;

/// Which column is what, how the file is written, whose debts it holds; and how its first line will look.
class ColumnsPane final : public Surface {
    Q_OBJECT

public:
    ColumnsPane(const Look& look, ImportController& controller, QWidget* parent = nullptr);

    void takeFocus();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void lookChanged() override;

private:
    QWidget* target(const QString& label, QComboBox* combo);
    void addFormat(int column, const QString& label, QComboBox* combo);
    void buildSample();
    void refreshTargets();
    void refreshCount();
    void refreshFormats();
    void refreshSample();
    void formatsChosen();

    ImportController& m_controller;
    MappingModel* m_model;
    QVBoxLayout* m_layout;
    QBoxLayout* m_head;
    QGridLayout* m_formats;
    Label* m_count;
    QComboBox* m_creditor;
    QComboBox* m_portfolio;
    ImportTable* m_table;
    QComboBox* m_encoding;
    QComboBox* m_delimiter;
    QComboBox* m_date;
    QComboBox* m_decimal;
    Label* m_sampleTitle;
    Surface* m_sample;
    Label* m_name;
    Label* m_contacts;
    Label* m_amount;
    Label* m_contract;
};

} // namespace trato::ui
