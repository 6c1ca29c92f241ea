-- Where the hours of contact are over.
closed AS MATERIALIZED (
    SELECT json_extract(value, '$.channel') AS channel, json_extract(value, '$.uf') AS uf,
        json_extract(value, '$.area') AS area
    FROM json_each(:closed)),
special AS NOT MATERIALIZED (
